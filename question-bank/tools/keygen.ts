import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { shownKeyOf } from "../../electron/main/bank/shown-key.ts";
import type { ShownKey } from "../../shared/bank/publisher.ts";
import { ok, type Result } from "../../shared/lib/result.ts";
import type { BankCommand, CommandIo } from "./bank-command.ts";
import type { KeyFiles } from "./development-key.ts";
import { fingerprintLines } from "./fingerprint.ts";
import { formatSecretKeyFile, generateSecretKey, publicKeyLineOf } from "./minisign-keys.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { formatPublicKeyFile, isPublisher } from "../../electron/main/bank/public-key-file.ts";
import { refusalLine } from "./refusal-words.ts";
import { refuse, type ToolError } from "./tool-error.ts";
import { wrongUsage } from "./wrong-usage.ts";

export interface KeygenOptions {
  readonly rootDir: string;
  readonly publisher: { readonly id: string; readonly name: string };
  /** Where the two files go: outside of the repository, from which a secret key could be committed. */
  readonly outDir: string;
}

/** The files of a new key pair, and what its publisher makes known of it. */
interface NewKey extends KeyFiles {
  readonly shownKey: ShownKey;
}

function isInside(folder: string, root: string): boolean {
  const path = relative(root, folder);
  return path.split(sep)[0] !== ".." && !isAbsolute(path);
}

/**
 * Makes a key pair that the minisign program can use as well: `<publisher>.key` (without password, mode 600) and
 * `<publisher>.pub`. Refuses with "key-exists" or "key-inside-repository".
 */
export function runKeygen(options: KeygenOptions): Result<NewKey, ToolError> {
  const { publisher, outDir } = options;
  if (isInside(outDir, options.rootDir)) return refuse("key-inside-repository", outDir);
  const files: KeyFiles = {
    secretKeyFile: join(outDir, `${publisher.id}.key`),
    publicKeyFile: join(outDir, `${publisher.id}.pub`),
  };
  const present = [files.secretKeyFile, files.publicKeyFile].find((file) => existsSync(file));
  if (present !== undefined) return refuse("key-exists", present);
  const key = generateSecretKey();
  const publicKey = publicKeyLineOf(key);
  const publicKeyFile = formatPublicKeyFile({
    publisherId: publisher.id,
    publisherName: publisher.name,
    publicKey,
  });
  mkdirSync(outDir, { recursive: true });
  writeFileSync(files.secretKeyFile, formatSecretKeyFile(key), { mode: 0o600, flag: "wx" });
  writeFileSync(files.publicKeyFile, publicKeyFile, { flag: "wx" });
  return ok({ ...files, shownKey: shownKeyOf(publicKey) });
}

function report(outcome: Result<NewKey, ToolError>, io: CommandIo): void {
  if (io.isJson) {
    io.printJson(outcome);
  } else if (outcome.ok) {
    io.print(`Secret key: ${outcome.value.secretKeyFile}`);
    io.print(`Public key: ${outcome.value.publicKeyFile}`);
    for (const line of fingerprintLines(outcome.value.shownKey)) io.print(line);
    io.print("It has no password: keep the secret key where only you can read it.");
    io.print("To make the app trust it, copy the public key to question-bank/keys.");
  } else {
    io.printError(refusalLine(outcome.error));
  }
}

export const keygenCommand: BankCommand = {
  name: "keygen",
  summary: "make a publisher's key pair",
  usage: "keygen --publisher ID --name NAME --out FOLDER [--json]",
  run: (argv, io) => {
    const text = { type: "string" } as const;
    const options = { publisher: text, name: text, out: text } as const;
    const values = parseCommandLine({ args: [...argv], options })?.values;
    const publisher = { id: values?.publisher ?? "", name: values?.name ?? "" };
    if (values?.out === undefined || !isPublisher(publisher))
      return Promise.resolve(
        wrongUsage(keygenCommand, "keygen needs a publisher's id, its name and a folder", io),
      );
    const outDir = resolve(values.out);
    const outcome = runKeygen({ rootDir: io.rootDir, publisher, outDir });
    report(outcome, io);
    return Promise.resolve(outcome.ok ? 0 : 1);
  },
};
