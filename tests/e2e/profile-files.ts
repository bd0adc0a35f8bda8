import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file and folder below a folder, by path. */
function pathsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
    join(folder, name),
  );
}

/** The files below a folder that hold a text anywhere in their bytes: in UTF-8, or in UTF-16 as Chromium keeps texts and keys too. */
export function filesWith(folder: string, text: string): readonly string[] {
  const wide = Buffer.from(text, "utf16le");
  const needles = [Buffer.from(text, "utf8"), wide, Buffer.from(wide).swap16()];
  return pathsBelow(folder).filter((path) => {
    if (!lstatSync(path).isFile()) return false;
    const bytes = readFileSync(path);
    return needles.some((needle) => bytes.includes(needle));
  });
}

/** The files and folders below a folder that others than their owner may read or write; links have no such right of their own. */
export function openToOthers(folder: string): readonly string[] {
  return [folder, ...pathsBelow(folder)].filter((path) => {
    const facts = lstatSync(path);
    return !facts.isSymbolicLink() && (facts.mode & 0o077) !== 0;
  });
}
