import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildApp, type BuildKind } from "./build-app.ts";
import { findElectronRuntime } from "./find-electron-runtime.ts";
import { projectFolder, runNodeScript, scriptOf } from "./run-step.ts";

/** Where each kind of package lands, below the project's folder. */
const outputFolders: Readonly<Record<BuildKind, string>> = {
  development: "dist",
  release: "dist",
  test: "dist/test",
};

function packagedFolder(kind: BuildKind): string {
  return join(projectFolder, outputFolders[kind], "linux-unpacked");
}

/** The packaged app's executable on Linux. */
export function packagedExecutable(kind: BuildKind): string {
  return join(packagedFolder(kind), "rehearsal");
}

/** Builds the app and packs it into a folder that runs as it stands, with the fuses of a release. */
export async function packageApp(kind: BuildKind, say: (line: string) => void): Promise<void> {
  const runtime = await findElectronRuntime(say);
  if (kind === "release" && runtime.source !== "official") {
    throw new Error("A release is made with the official Electron only.");
  }
  // Clean first: nothing of an earlier bundle may travel in the package.
  rmSync(join(projectFolder, "out"), { recursive: true, force: true });
  buildApp(kind);
  runNodeScript([
    scriptOf("electron-builder", "cli.js"),
    "--dir",
    `-c.electronDist=${runtime.folder}`,
    `-c.electronVersion=${runtime.version}`,
    `-c.directories.output=${outputFolders[kind]}`,
    ...(kind === "test" ? ["-c.electronFuses.enableNodeCliInspectArguments=true"] : []),
  ]);
  // electron-builder leaves the runtime's own app in a package that it made from an unpacked runtime.
  rmSync(join(packagedFolder(kind), "resources", "default_app.asar"), { force: true });
}
