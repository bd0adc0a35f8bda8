import { relative, sep } from "node:path";

/**
 * A folder as people are told of it: the part that names their account stands as "~", or as "%USERPROFILE%" on Windows, which the
 * file manager there understands. A picture of the screen then gives no name away.
 */
export function shownFolder(
  folder: string,
  { homeFolder, isWindows }: { readonly homeFolder: string; readonly isWindows: boolean },
): string {
  const below = relative(homeFolder, folder);
  const isBelow = below !== "" && !below.startsWith("..") && !/^[a-z]:|^[\\/]/i.test(below);
  return isBelow ? `${isWindows ? "%USERPROFILE%" : "~"}${sep}${below}` : folder;
}
