import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What looking at a path tells; null where it is gone, since the app that writes there may be running. */
function unlessGone<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Every file and folder below a folder, by path. */
function pathsBelow(folder: string): readonly string[] {
  const entries = unlessGone(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? [path, ...pathsBelow(path)] : [path];
  });
}

/** The files below a folder that hold a text anywhere in their bytes: in UTF-8, or in UTF-16 as Chromium keeps texts and keys too. */
export function filesWith(folder: string, text: string): readonly string[] {
  const wide = Buffer.from(text, "utf16le");
  const needles = [Buffer.from(text, "utf8"), wide, Buffer.from(wide).swap16()];
  return pathsBelow(folder).filter((path) => {
    const bytes = unlessGone(() => (lstatSync(path).isFile() ? readFileSync(path) : null));
    return bytes !== null && needles.some((needle) => bytes.includes(needle));
  });
}

/** The files and folders below a folder that others than their owner may read or write; links have no such right of their own. */
export function openToOthers(folder: string): readonly string[] {
  return [folder, ...pathsBelow(folder)].filter((path) => {
    const facts = unlessGone(() => lstatSync(path));
    return facts !== null && !facts.isSymbolicLink() && (facts.mode & 0o077) !== 0;
  });
}
