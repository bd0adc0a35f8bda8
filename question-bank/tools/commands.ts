import type { BankCommand } from "./bank-command.ts";
import { buildCommand } from "./build-command.ts";
import { errataCommand } from "./errata.ts";
import { fingerprintCommand } from "./fingerprint.ts";
import { inspectCommand } from "./inspect.ts";
import { keygenCommand } from "./keygen.ts";
import { lintCommand } from "./lint-command.ts";
import { rotateKeyCommand } from "./rotate-key.ts";
import { signCommand } from "./sign.ts";
import { statsCommand } from "./stats-command.ts";
import { verifyCommand } from "./verify.ts";

/** Every word of `npm run bank -- <word>`, in the order of a bank's life. */
export const commands: readonly BankCommand[] = [
  keygenCommand,
  fingerprintCommand,
  rotateKeyCommand,
  lintCommand,
  buildCommand,
  signCommand,
  verifyCommand,
  inspectCommand,
  errataCommand,
  statsCommand,
];
