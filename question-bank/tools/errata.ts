import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import {
  errataCommentOf,
  formatErrataFile,
  verifyErrata,
  type VerifiedErrata,
} from "../../electron/main/bank/errata-file.ts";
import { checkTarget } from "../../electron/main/bank/read-errata.ts";
import { verifyPackage } from "../../electron/main/bank/verify-package.ts";
import { type Errata, errataText } from "../../shared/bank/errata.ts";
import { ok, type Result } from "../../shared/lib/result.ts";
import type { BankCommand } from "./bank-command.ts";
import { issuedAtMs } from "./build/issued-at.ts";
import { toErrata } from "./errata-source.ts";
import { publicKeyLineOf } from "./minisign-keys.ts";
import { signMinisig } from "./minisign-sign.ts";
import { replaceFile } from "./package-writer.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { refusalLine } from "./refusal-words.ts";
import { readSigningKey, type SigningKeySource } from "./signing-key.ts";
import { parseYaml } from "./source/parse-yaml.ts";
import { refuse, type ToolError } from "./tool-error.ts";
import { readTrustedKeys } from "./trusted-keys.ts";
import { wrongUsage } from "./wrong-usage.ts";

interface ErrataOptions extends SigningKeySource {
  /** The source: YAML, with texts in Markdown as in the items of a bank. */
  readonly sourceFile: string;
  /** The bank that they must fit. */
  readonly bankFile: string;
  readonly outFile: string;
  /** ms since 1970. */
  readonly issuedAtMs: number;
}

function readSource(
  file: string,
  signing: Pick<Errata, "publisher" | "issuedAt">,
): Result<Errata, ToolError> {
  if (!existsSync(file)) return refuse("errata-unreadable", file);
  const yaml = parseYaml(readFileSync(file, "utf8"));
  if (!yaml.ok) {
    const [problem] = yaml.error;
    return refuse("errata-malformed", `line ${problem?.line ?? 0}: ${problem?.message ?? ""}`);
  }
  try {
    return ok(toErrata(yaml.value.data, signing));
  } catch (error) {
    if (error instanceof z.ZodError) return refuse("errata-malformed", z.prettifyError(error));
    if (error instanceof Error) return refuse("errata-malformed", error.message);
    throw error;
  }
}

/** Holds errata against the bank that they are for, as the app does; and every item that they name must be there. */
function checkAgainst(
  bankFile: string,
  verified: VerifiedErrata,
  trustedKeys: ReturnType<typeof readTrustedKeys>,
): Result<null, ToolError> {
  if (!existsSync(bankFile)) return refuse("bank-missing", bankFile);
  const options = { trustedKeys, appVersion: "999999.0.0", nowMs: 0 };
  const bank = verifyPackage(readFileSync(bankFile), options);
  if (!bank.ok) return bank;
  const { manifest, signedBy } = bank.value;
  const { publisherId } = signedBy;
  const items = new Map(bank.value.bank.items.map((item) => [item.id, item]));
  const target = { publisherId, revision: manifest.revision, items };
  const checked = checkTarget(verified, new Map([[manifest.bankId, target]]));
  if (!checked.ok) return checked;
  for (const entry of verified.errata.entries) {
    const id = entry.action === "correct" ? entry.item.id : entry.itemId;
    if (!items.has(id)) return refuse("errata-misfit", `${id} is not in the bank`);
  }
  return ok(null);
}

/**
 * Makes an errata file of its source, signs it, and writes it only after it passed the verification of the app and fits the bank.
 * Refuses with a code of keys, banks or errata.
 */
function runErrata(options: ErrataOptions): Result<Errata, ToolError> {
  const key = readSigningKey(options);
  if (!key.ok) return key;
  const trustedKeys = readTrustedKeys(options.rootDir, { isRelease: false });
  const signer = trustedKeys.find(({ publicKey }) => publicKey === publicKeyLineOf(key.value));
  if (signer === undefined) return refuse("key-not-trusted", options.keyFile ?? "");
  const errata = readSource(options.sourceFile, {
    publisher: { id: signer.publisherId, name: signer.publisherName },
    issuedAt: new Date(options.issuedAtMs).toISOString(),
  });
  if (!errata.ok) return errata;
  const text = errataText(errata.value);
  const comment = errataCommentOf(errata.value);
  const bytes = formatErrataFile(text, signMinisig(Buffer.from(text), comment, key.value));
  const verified = verifyErrata(bytes, { trustedKeys });
  if (!verified.ok) return verified;
  const fits = checkAgainst(options.bankFile, verified.value, trustedKeys);
  if (!fits.ok) return fits;
  replaceFile(options.outFile, bytes);
  return errata;
}

export const errataCommand: BankCommand = {
  name: "errata",
  summary: "sign corrections of a bank between two releases",
  usage: "errata SOURCE.yaml --bank FILE.qbank --out FILE.qerrata [--key FILE] [--json]",
  run: (argv, io) => {
    const text = { type: "string" } as const;
    const line = parseCommandLine({
      args: [...argv],
      options: { bank: text, out: text, key: text },
      allowPositionals: true,
    });
    const [source, ...rest] = line?.positionals ?? [];
    const issued = issuedAtMs(process.env["SOURCE_DATE_EPOCH"], Date.now());
    const values = line?.values;
    if (
      source === undefined ||
      rest.length > 0 ||
      values?.bank === undefined ||
      values.out === undefined ||
      issued === null
    )
      return Promise.resolve(
        wrongUsage(errataCommand, "errata takes a source, a bank and a file to write", io),
      );
    const outcome = runErrata({
      rootDir: io.rootDir,
      keyFile: values.key === undefined ? null : resolve(values.key),
      keyText: process.env["REHEARSAL_SIGNING_KEY"] ?? null,
      sourceFile: resolve(source),
      bankFile: resolve(values.bank),
      outFile: resolve(values.out),
      issuedAtMs: issued,
    });
    if (io.isJson) io.printJson(outcome);
    else if (outcome.ok) {
      const { bankId, serial, entries } = outcome.value;
      io.print(`Signed errata ${serial} of ${bankId}, ${entries.length} entries: ${values.out}`);
    } else io.printError(refusalLine(outcome.error));
    return Promise.resolve(outcome.ok ? 0 : 1);
  },
};
