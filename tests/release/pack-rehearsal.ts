import { bundleApp } from "../../electron/dev/bundle-app.ts";
import { findElectronRuntime } from "../../electron/dev/find-electron-runtime.ts";
import { packFolder } from "../../electron/dev/package-app.ts";
import { RELEASE_FOLDER } from "../../electron/dev/release/package-release.ts";
import { requireReleaseBanks } from "../../electron/dev/release/require-release-banks.ts";
import { writePartsList } from "../../electron/dev/release/write-parts-list.ts";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { packArchives } from "./pack-archives.ts";

/**
 * Run inside a copy of the repository: makes of it what a release is, except that the Electron may be the one for tests.
 * With --archives it also makes the files that people would install.
 */
const say = (line: string): void => {
  console.log(`rehearsal: ${line}`);
};

requireReleaseBanks(projectFolder);
const runtime = await findElectronRuntime(say);
bundleApp("release");
packFolder(runtime, RELEASE_FOLDER);
if (process.argv.includes("--archives")) {
  packArchives(RELEASE_FOLDER);
  writePartsList(`${projectFolder}/${RELEASE_FOLDER}`);
}
