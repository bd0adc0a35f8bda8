import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { projectFolder } from "../../electron/dev/run-step.ts";

/** Everything that a release is made of. */
const PARTS = [
  "electron",
  "renderer",
  "shared",
  "question-bank",
  "tests",
  "electron-builder.yml",
  "electron.vite.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.base.json",
  "tsconfig.json",
  "LICENSE",
];

/** What a clone has not: keys and banks that were made here. */
const MADE_HERE = [".dev-keys", "dist"];

const publisherKeys = join(projectFolder, "question-bank", "keys");

function isCopied(source: string): boolean {
  const isPublishers = dirname(source) === publisherKeys && /[.](pub|qkeys)$/.test(source);
  return !isPublishers && !MADE_HERE.includes(basename(source));
}

/**
 * Copies the sources into an empty folder, as a clone would have them before there was a publisher, with this clone's
 * installed packages beside them.
 */
export function copyRepository(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS)
    cpSync(join(projectFolder, part), join(folder, part), { recursive: true, filter: isCopied });
  // A junction, which Windows lets everybody make; elsewhere it is a plain link.
  symlinkSync(join(projectFolder, "node_modules"), join(folder, "node_modules"), "junction");
}
