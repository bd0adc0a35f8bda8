import { parseArgs } from "node:util";
import { type BuildKind } from "./build-app.ts";
import { packageApp, packagedExecutable } from "./package-app.ts";

function kindOf(values: { readonly release: boolean; readonly test: boolean }): BuildKind {
  if (values.release) return "release";
  return values.test ? "test" : "development";
}

const { values } = parseArgs({
  options: {
    release: { type: "boolean", default: false },
    test: { type: "boolean", default: false },
  },
});

function say(line: string): void {
  console.log(`rehearsal: ${line}`);
}

const kind = kindOf(values);
packageApp(kind, say)
  .then(() => {
    if (kind !== "release") say("The bank is signed with this machine's development key.");
    say(`Packaged: ${packagedExecutable(kind)}`);
  })
  .catch((error: unknown) => {
    console.error(`rehearsal: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  });
