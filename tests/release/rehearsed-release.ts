import { join } from "node:path";
import { packedParts } from "../../electron/dev/packed-parts.ts";
import { RELEASE_FOLDER } from "../../electron/dev/release/package-release.ts";
import { projectFolder } from "../../electron/dev/run-step.ts";

/** The copies of the repository of which the rehearsed release is made; of unlike length, so that a path would show. */
export const REHEARSED_COPIES = {
  first: join(projectFolder, "dist", "rehearsal", "first"),
  second: join(projectFolder, "dist", "rehearsal", "second-elsewhere"),
} as const;

/** Where the files lie that people would install. */
export const REHEARSED_FOLDER = join(REHEARSED_COPIES.first, RELEASE_FOLDER);

/** What was packed of a copy. */
export function rehearsedParts(copy: keyof typeof REHEARSED_COPIES) {
  return packedParts(join(REHEARSED_COPIES[copy], RELEASE_FOLDER));
}
