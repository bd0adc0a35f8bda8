import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { err, ok, type Result } from "../../shared/lib/result.ts";
import { type ElectronRuntime } from "./electron-runtime.ts";

const DOWNLOAD_LIMIT_MS = 10 * 60_000;

function lastWords(output: string): string {
  const line = output.split("\n").find((text) => /error/i.test(text));
  return line?.trim() ?? "no reason given";
}

/** The Electron of the `electron` package; downloads it where that is possible. The error says why it was not. */
export function findOfficialRuntime(): Result<ElectronRuntime, string> {
  const packageFolder = dirname(createRequire(import.meta.url).resolve("electron/package.json"));
  const install = spawnSync(process.execPath, [join(packageFolder, "install.js")], {
    encoding: "utf8",
    timeout: DOWNLOAD_LIMIT_MS,
  });
  const pathFile = join(packageFolder, "path.txt");
  if (install.status !== 0 || !existsSync(pathFile)) {
    return err(install.error?.message ?? lastWords(install.stderr));
  }
  const folder = join(packageFolder, "dist");
  return ok({
    source: "official",
    version: readFileSync(join(folder, "version"), "utf8").trim().replace(/^v/, ""),
    folder,
    executable: join(folder, readFileSync(pathFile, "utf8")),
  });
}
