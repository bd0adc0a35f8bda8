import { join } from "node:path";
import { commands } from "./commands.ts";
import { runBank } from "./run-bank.ts";

process.exitCode = await runBank(process.argv.slice(2), commands, {
  rootDir: join(import.meta.dirname, "../.."),
  print: (line) => {
    console.log(line);
  },
  printError: (line) => {
    console.error(line);
  },
  printJson: (value) => {
    console.log(JSON.stringify(value, null, 2));
  },
});
