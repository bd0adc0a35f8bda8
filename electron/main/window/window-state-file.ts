import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { failureName } from "../report/failure-name.ts";
import { WindowStateSchema, type WindowState } from "./window-state.ts";

/** The saved state of the window; null where there is none or it cannot be read: a lost position is no loss. */
export function readWindowState(file: string): WindowState | null {
  try {
    return WindowStateSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data ?? null;
  } catch {
    return null;
  }
}

/** Saves the state of the window, whole or not at all. At once, since the window is about to close. */
export function writeWindowState(file: string, state: WindowState): Result<void, string> {
  const draft = `${file}.new`;
  try {
    writeFileSync(draft, JSON.stringify(state), { flush: true });
    renameSync(draft, file);
    return ok(undefined);
  } catch (error) {
    return err(failureName(error));
  }
}
