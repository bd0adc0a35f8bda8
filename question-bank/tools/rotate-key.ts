import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parsePublicKeyFile } from "../../electron/main/bank/public-key-file.ts";
import {
  formatRotationFile,
  parseRotationFile,
  readRotationFile,
  rotationCommentOf,
  type SignedRotation,
} from "../../electron/main/bank/rotation-file.ts";
import { type KeyRotation, keyRotationText } from "../../shared/bank/key-rotation.ts";
import { ok, type Result } from "../../shared/lib/result.ts";
import type { BankCommand } from "./bank-command.ts";
import { publicKeyLineOf } from "./minisign-keys.ts";
import { signMinisig } from "./minisign-sign.ts";
import { replaceFile } from "./package-writer.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { refusalLine } from "./refusal-words.ts";
import { readSigningKey } from "./signing-key.ts";
import { refuse, type ToolError } from "./tool-error.ts";
import { wrongUsage } from "./wrong-usage.ts";

export interface RotateKeyOptions {
  readonly rootDir: string;
  /** The secret key that signs now. */
  readonly oldKeyFile: string;
  /** The public key that takes its place. */
  readonly newPublicKeyFile: string;
  /** Where the publisher's changes of key are kept; one that is there grows. */
  readonly outFile: string;
}

interface Changes {
  readonly signed: readonly SignedRotation[];
  readonly last: KeyRotation | null;
}

/** The changes that a file holds already, each of them checked; none where there is no file. */
function readChanges(file: string, publisherId: string): Result<Changes, ToolError> {
  if (!existsSync(file)) return ok({ signed: [], last: null });
  const bytes = readFileSync(file);
  const rotations = readRotationFile(bytes, publisherId);
  if (!rotations.ok) return rotations;
  const signed = parseRotationFile(bytes);
  return signed.ok ? ok({ signed: signed.value, last: rotations.value.at(-1) ?? null }) : signed;
}

/**
 * Lets the key that signs now say which key takes its place, and appends that to the publisher's file of changes. Refuses with a
 * code of keys, or with "key-change-not-next" where the file ends at another key or the new one had its turn.
 */
export function runRotateKey(options: RotateKeyOptions): Result<KeyRotation, ToolError> {
  const { rootDir, oldKeyFile, newPublicKeyFile, outFile } = options;
  const secretKey = readSigningKey({ rootDir, keyFile: oldKeyFile, keyText: null });
  if (!secretKey.ok) return secretKey;
  if (!existsSync(newPublicKeyFile)) return refuse("key-missing", newPublicKeyFile);
  const successor = parsePublicKeyFile(readFileSync(newPublicKeyFile, "utf8"));
  if (!successor.ok) return refuse("key-malformed", successor.error);
  const { publisherId, publicKey: newKey } = successor.value;
  const changes = readChanges(outFile, publisherId);
  if (!changes.ok) return changes;
  const { signed, last } = changes.value;
  const oldKey = publicKeyLineOf(secretKey.value);
  const isNext = last === null || last.newKey === oldKey;
  const isUsed = signed.some(({ statement }) => statement.includes(`"${newKey}"`));
  if (!isNext || isUsed || oldKey === newKey) return refuse("key-change-not-next", outFile);
  const sequence = (last?.sequence ?? 0) + 1;
  const format = "rehearsal-key-rotation-1";
  const rotation: KeyRotation = { format, publisherId, sequence, oldKey, newKey };
  const statement = keyRotationText(rotation);
  const comment = rotationCommentOf(rotation);
  const signature = signMinisig(Buffer.from(statement), comment, secretKey.value);
  replaceFile(outFile, formatRotationFile([...signed, { statement, signature }]));
  return ok(rotation);
}

export const rotateKeyCommand: BankCommand = {
  name: "rotate-key",
  summary: "let a key say which key takes its place, for banks from then on",
  usage: "rotate-key --key OLD.key --new NEW.pub --out FILE.qkeys [--json]",
  run: (argv, io) => {
    const text = { type: "string" } as const;
    const values = parseCommandLine({
      args: [...argv],
      options: { key: text, new: text, out: text },
    })?.values;
    if (values?.key === undefined || values.new === undefined || values.out === undefined)
      return Promise.resolve(
        wrongUsage(rotateKeyCommand, "rotate-key needs two keys and a file", io),
      );
    const outcome = runRotateKey({
      rootDir: io.rootDir,
      oldKeyFile: resolve(values.key),
      newPublicKeyFile: resolve(values.new),
      outFile: resolve(values.out),
    });
    if (io.isJson) io.printJson(outcome);
    else if (outcome.ok) {
      io.print(`Change ${outcome.value.sequence} of ${outcome.value.publisherId}: ${values.out}`);
      io.print(
        "Keep it as question-bank/keys/PUBLISHER.qkeys: every bank built from then on carries it.",
      );
    } else io.printError(refusalLine(outcome.error));
    return Promise.resolve(outcome.ok ? 0 : 1);
  },
};
