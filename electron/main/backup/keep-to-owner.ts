import { chmodSync, mkdirSync } from "node:fs";

/**
 * Keeps what this process and its children write from now on to the person who runs it: files 0600, folders 0700, the profile
 * first. At once, since it must hold before Chromium writes anything. On Windows the profile is the person's own by itself.
 */
export function keepToOwner(profileFolder: string): void {
  if (process.platform === "win32") return;
  process.umask(0o077);
  mkdirSync(profileFolder, { recursive: true });
  chmodSync(profileFolder, 0o700);
}
