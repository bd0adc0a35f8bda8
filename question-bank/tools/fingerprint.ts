import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parsePublicKeyFile } from "../../electron/main/bank/public-key-file.ts";
import { shownKeyOf } from "../../electron/main/bank/shown-key.ts";
import type { ShownKey } from "../../shared/bank/publisher.ts";
import { ok, type Result } from "../../shared/lib/result.ts";
import type { BankCommand } from "./bank-command.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { refusalLine } from "./refusal-words.ts";
import { refuse, type ToolError } from "./tool-error.ts";
import { wrongUsage } from "./wrong-usage.ts";

/** What a publisher makes known so that people can compare: the key's id and fingerprint. Refuses with "key-missing" or "key-malformed". */
function runFingerprint(publicKeyFile: string): Result<ShownKey, ToolError> {
  if (!existsSync(publicKeyFile)) return refuse("key-missing", publicKeyFile);
  const key = parsePublicKeyFile(readFileSync(publicKeyFile, "utf8"));
  return key.ok ? ok(shownKeyOf(key.value.publicKey)) : refuse("key-malformed", key.error);
}

/** A key as the app shows it: its fingerprint in words, and in hex by fours. */
export function fingerprintLines({ keyId, fingerprint }: ShownKey): readonly string[] {
  const { hex, words } = fingerprint;
  return [
    `Key id:               ${keyId}`,
    `Fingerprint in words: ${words.join(" ")}`,
    `Fingerprint in hex:   ${hex.match(/.{4}/g)?.join(" ") ?? ""}`,
  ];
}

export const fingerprintCommand: BankCommand = {
  name: "fingerprint",
  summary: "print the fingerprint of a public key, as the app shows it",
  usage: "fingerprint FILE.pub [--json]",
  run: (argv, io) => {
    const parsed = parseCommandLine({ args: [...argv], allowPositionals: true });
    const [file, ...rest] = parsed?.positionals ?? [];
    if (file === undefined || rest.length > 0)
      return Promise.resolve(wrongUsage(fingerprintCommand, "fingerprint takes one file", io));
    const outcome = runFingerprint(resolve(file));
    if (io.isJson) io.printJson(outcome);
    else if (!outcome.ok) io.printError(refusalLine(outcome.error));
    else for (const line of fingerprintLines(outcome.value)) io.print(line);
    return Promise.resolve(outcome.ok ? 0 : 1);
  },
};
