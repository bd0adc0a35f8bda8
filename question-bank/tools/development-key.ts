import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatSecretKeyFile, generateSecretKey, publicKeyLineOf } from "./minisign-keys.ts";
import { formatPublicKeyFile } from "../../electron/main/bank/public-key-file.ts";

/** Where a key pair lies. */
export interface KeyFiles {
  readonly secretKeyFile: string;
  readonly publicKeyFile: string;
}

/** The development key signs for the publisher of this repository. */
const PUBLISHER = { publisherId: "rehearsal", publisherName: "Rehearsal" };

function folderOf(rootDir: string): string {
  return join(rootDir, "question-bank", ".dev-keys");
}

/** Where this clone's development key lies, or would lie. */
export function developmentKeyFiles(rootDir: string): KeyFiles {
  const folder = folderOf(rootDir);
  return {
    secretKeyFile: join(folder, "publisher.key"),
    publicKeyFile: join(folder, "publisher.pub"),
  };
}

/** Moves a finished folder into its place; where another process was faster, its folder stays. */
function settle(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Makes this clone's development key unless there is one, and says where it lies. Both files appear at once, so that
 * two builds that start together agree on one key.
 */
export function ensureDevelopmentKey(rootDir: string): KeyFiles {
  const files = developmentKeyFiles(rootDir);
  const folder = folderOf(rootDir);
  if (!existsSync(folder)) {
    // The draft lies where git ignores everything, in case this process is killed half-way.
    const buildFolder = join(rootDir, "question-bank", "dist");
    mkdirSync(buildFolder, { recursive: true });
    const draft = mkdtempSync(join(buildFolder, ".dev-keys-"));
    const key = generateSecretKey();
    const publicKey = publicKeyLineOf(key);
    writeFileSync(join(draft, "publisher.key"), formatSecretKeyFile(key), { mode: 0o600 });
    writeFileSync(join(draft, "publisher.pub"), formatPublicKeyFile({ ...PUBLISHER, publicKey }));
    settle(draft, folder);
  }
  if (!existsSync(files.secretKeyFile) || !existsSync(files.publicKeyFile))
    throw new Error(`${folder} is incomplete: delete it, and the next build makes a new key.`);
  return files;
}
