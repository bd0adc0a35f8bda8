import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packedParts } from "../../electron/dev/packed-parts.ts";
import { projectFolder, runNodeScript, scriptOf } from "../../electron/dev/run-step.ts";

function programOnPath(name: string): string {
  return execFileSync("which", [name], { encoding: "utf8" }).trim();
}

/** Has electron-builder make those archives of a packed folder that can be made of Debian's programs alone. */
export function packArchives(outputFolder: string): void {
  const { folder } = packedParts(join(projectFolder, outputFolder));
  const work = mkdtempSync(join(tmpdir(), "rehearsal-archives-"));
  const fpm = join(work, "fpm");
  const script = join(import.meta.dirname, "fpm-over-dpkg.ts");
  writeFileSync(fpm, `#!/bin/sh\nexec "${process.execPath}" --import tsx "${script}" "$@"\n`);
  chmodSync(fpm, 0o755);
  try {
    runNodeScript(
      [
        scriptOf("electron-builder", "cli.js"),
        ...["--linux", "tar.gz", "deb", "--x64"],
        `--prepackaged=${folder}`,
        `-c.directories.output=${outputFolder}`,
        // A clone knows its address by its remote, and this copy has none.
        "-c.extraMetadata.homepage=https://example.org/rehearsal",
      ],
      {
        ELECTRON_BUILDER_7ZIP_PATH: programOnPath("7za"),
        // Packed lightly: minutes of compressing would show nothing.
        ELECTRON_BUILDER_COMPRESSION_LEVEL: "1",
        CUSTOM_FPM_PATH: fpm,
      },
    );
  } finally {
    rmSync(work, { recursive: true });
  }
}
