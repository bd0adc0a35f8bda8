import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseMinisignPublicKey } from "../../electron/main/bank/minisign.ts";
import type { TrustedKey } from "../../electron/main/bank/trusted-key.ts";
import { developmentKeyFiles } from "./development-key.ts";
import { parsePublicKeyFile } from "../../electron/main/bank/public-key-file.ts";

function readKey(file: string, standing: TrustedKey["standing"]): TrustedKey {
  const parsed = parsePublicKeyFile(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(`${file} is not a publisher's public key: ${parsed.error}`);
  return { ...parsed.value, standing };
}

/** The id by which signatures name a key. */
export function keyIdOf(key: TrustedKey): string {
  const parsed = parseMinisignPublicKey(key.publicKey);
  if (!parsed.ok) throw new Error(`A key of ${key.publisherId} is malformed.`);
  return parsed.value.keyId;
}

/**
 * The publishers' public keys to compile into the app: those of question-bank/keys and, except in a release build, this
 * clone's development key. Throws for a file that is not such a key and for two keys with one id.
 */
export function readTrustedKeys(
  rootDir: string,
  options: { readonly isRelease: boolean },
): readonly TrustedKey[] {
  const folder = join(rootDir, "question-bank", "keys");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const released = names.filter((name) => name.endsWith(".pub")).sort();
  const keys = released.map((name) => readKey(join(folder, name), "release"));
  const { publicKeyFile } = developmentKeyFiles(rootDir);
  const withDevelopment =
    options.isRelease || !existsSync(publicKeyFile)
      ? keys
      : [...keys, readKey(publicKeyFile, "development")];
  const ids = withDevelopment.map(keyIdOf);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw new Error(`Two trusted keys have the id ${repeated}.`);
  return withDevelopment;
}
