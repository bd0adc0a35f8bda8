/** An Electron to develop and test with. Releases are built from the official one only. */
export interface ElectronRuntime {
  readonly source: "official" | "registry";
  readonly version: string;
  /** The folder that holds the executable, as electron-builder's `electronDist` wants it. */
  readonly folder: string;
  readonly executable: string;
}
