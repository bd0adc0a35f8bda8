import { accessSync, chmodSync, constants, mkdirSync } from "node:fs";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { failureName } from "../report/failure-name.ts";

/**
 * Keeps what this process and its children write from now on to the person who runs it: files 0600, folders 0700, the profile
 * first. At once, since it must hold before Chromium writes anything. On Windows the profile is the person's own by itself. The error
 * is the system's name for why nothing can be written there.
 */
export function keepToOwner(profileFolder: string): Result<void, string> {
  const isWindows = process.platform === "win32";
  if (!isWindows) process.umask(0o077);
  try {
    mkdirSync(profileFolder, { recursive: true });
    accessSync(profileFolder, constants.W_OK);
    if (!isWindows) chmodSync(profileFolder, 0o700);
    return ok(undefined);
  } catch (error) {
    return err(failureName(error));
  }
}
