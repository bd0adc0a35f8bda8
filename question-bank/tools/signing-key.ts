import { existsSync, readFileSync } from "node:fs";
import type { Result } from "../../shared/lib/result.ts";
import { ensureDevelopmentKey } from "./development-key.ts";
import { parseSecretKeyFile, type MinisignSecretKey } from "./minisign-keys.ts";
import { refuse, type ToolError } from "./tool-error.ts";

export interface SigningKeySource {
  readonly rootDir: string;
  /** A secret key file, or null for the next source. */
  readonly keyFile: string | null;
  /** The content of a secret key file, from REHEARSAL_SIGNING_KEY, or null for the development key. */
  readonly keyText: string | null;
}

/**
 * The key to sign with: the file named, else the text given, else this clone's development key, made if need be.
 * Refuses with "key-missing", "key-malformed" or "key-encrypted".
 */
export function readSigningKey(source: SigningKeySource): Result<MinisignSecretKey, ToolError> {
  const { rootDir, keyFile, keyText } = source;
  if (keyFile !== null && !existsSync(keyFile)) return refuse("key-missing", keyFile);
  if (keyFile === null && keyText !== null) return parseSecretKeyFile(keyText);
  const file = keyFile ?? ensureDevelopmentKey(rootDir).secretKeyFile;
  return parseSecretKeyFile(readFileSync(file, "utf8"));
}
