import { join } from "node:path";

/** Where the parts of an app lie that electron-builder packed into a folder. */
export interface PackedParts {
  readonly folder: string;
  readonly executable: string;
  readonly resources: string;
}

/** The parts of the package for this computer below electron-builder's output folder. */
export function packedParts(outputFolder: string): PackedParts {
  const suffix = process.arch === "arm64" ? "-arm64" : "";
  if (process.platform === "darwin") {
    const folder = join(outputFolder, `mac${suffix}`);
    const contents = join(folder, "Rehearsal.app", "Contents");
    return {
      folder,
      executable: join(contents, "MacOS", "Rehearsal"),
      resources: join(contents, "Resources"),
    };
  }
  const isWindows = process.platform === "win32";
  const folder = join(outputFolder, `${isWindows ? "win" : "linux"}${suffix}-unpacked`);
  return {
    folder,
    executable: join(folder, isWindows ? "Rehearsal.exe" : "rehearsal"),
    resources: join(folder, "resources"),
  };
}
