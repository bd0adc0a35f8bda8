import type { BankCommand, CommandIo } from "./bank-command.ts";
import { wrongUsage } from "./wrong-usage.ts";

/** Runs `npm run bank -- argv`. Answers with the exit code: 0 fine, 1 refused, 2 wrong usage. */
export async function runBank(
  argv: readonly string[],
  commands: readonly BankCommand[],
  bankIo: Omit<CommandIo, "isJson">,
): Promise<number> {
  const io: CommandIo = { ...bankIo, isJson: argv.includes("--json") };
  const [name, ...rest] = argv.filter((argument) => argument !== "--json");
  const command = commands.find((entry) => entry.name === name);
  if (command !== undefined) return command.run(rest, io);
  const message = name === undefined ? "Name a command." : `There is no command "${name}".`;
  const exitCode = wrongUsage({ usage: "COMMAND [ARGUMENTS] [--json]" }, message, io);
  for (const { usage, summary } of commands) io.printError(`  ${usage}\n      ${summary}`);
  return exitCode;
}
