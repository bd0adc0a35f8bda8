import { join, sep } from "node:path";
import { APP_ORIGIN } from "./app-origin.ts";

function decodedPath(url: string): string | null {
  if (!url.startsWith(`${APP_ORIGIN}/`)) return null;
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return null;
  }
}

/** The file under `root` that an address of the app stands for; null for any address that would lead elsewhere. */
export function resolveAppFile(root: string, url: string): string | null {
  const path = decodedPath(url);
  if (path === null || path.includes("\0") || path.includes("\\")) return null;
  const file = join(root, path === "/" ? "index.html" : path);
  return file.startsWith(root + sep) ? file : null;
}
