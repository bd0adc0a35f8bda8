import { rmSync } from "node:fs";
import { join } from "node:path";
import { bundleApp } from "./bundle-app.ts";
import { type ElectronRuntime } from "./electron-runtime.ts";
import { findElectronRuntime } from "./find-electron-runtime.ts";
import { packedParts } from "./packed-parts.ts";
import { projectFolder, runNodeScript, scriptOf } from "./run-step.ts";

/** The packages that are made here to be driven and looked at. What people install is made by package-release.ts. */
export type PackageKind = "development" | "test";

/** Where each kind of package lands, below the project's folder. */
const outputFolders: Readonly<Record<PackageKind, string>> = {
  development: "dist",
  test: "dist/test",
};

/** A package for this Mac alone asks for nobody's certificate; what is signed ad hoc does not load in a hardened runtime. */
const AD_HOC = ["-c.mac.identity=-", "-c.mac.hardenedRuntime=false", "-c.mac.notarize=false"];

/** The packaged app's executable. */
export function packagedExecutable(kind: PackageKind): string {
  return packedParts(join(projectFolder, outputFolders[kind])).executable;
}

/** Has electron-builder pack out/ with this Electron into a folder that runs as it stands. */
export function packFolder(
  runtime: ElectronRuntime,
  outputFolder: string,
  parameters: readonly string[] = [],
): void {
  runNodeScript([
    scriptOf("electron-builder", "cli.js"),
    "--dir",
    `-c.electronDist=${runtime.folder}`,
    `-c.electronVersion=${runtime.version}`,
    `-c.directories.output=${outputFolder}`,
    ...(process.platform === "darwin" ? AD_HOC : []),
    ...parameters,
  ]);
  // electron-builder leaves the runtime's own app in a package that it made from an unpacked runtime.
  const { resources } = packedParts(join(projectFolder, outputFolder));
  rmSync(join(resources, "default_app.asar"), { force: true });
}

/** Builds the app and packs it into a folder that runs as it stands, with the fuses of a release. */
export async function packageApp(kind: PackageKind, say: (line: string) => void): Promise<void> {
  const runtime = await findElectronRuntime(say);
  bundleApp(kind);
  packFolder(
    runtime,
    outputFolders[kind],
    kind === "test" ? ["-c.electronFuses.enableNodeCliInspectArguments=true"] : [],
  );
}
