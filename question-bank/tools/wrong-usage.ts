import type { BankCommand, CommandIo } from "./bank-command.ts";

/** Says what is wrong with the arguments and how the command is meant to be called. Answers with the exit code for that, 2. */
export function wrongUsage(
  command: Pick<BankCommand, "usage">,
  message: string,
  io: CommandIo,
): number {
  io.printError(message);
  io.printError(`Usage: bank ${command.usage}`);
  return 2;
}
