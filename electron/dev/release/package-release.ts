import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { bundleApp } from "../bundle-app.ts";
import { projectFolder, runNodeScript, scriptOf } from "../run-step.ts";
import { releaseConfig } from "./release-config.ts";
import { requireReleaseBanks } from "./require-release-banks.ts";
import { writePartsList } from "./write-parts-list.ts";

/** Where a release lands, below the project's folder. */
export const RELEASE_FOLDER = "dist/release";

const Checksums = z.record(z.string(), z.string());

function readElectronChecksums(): Readonly<Record<string, string>> {
  const file = createRequire(import.meta.url).resolve("electron/checksums.json");
  return Checksums.parse(JSON.parse(readFileSync(file, "utf8")));
}

/**
 * Makes everything that people on this kind of system install, of the official Electron, with the parts list. Refuses, by
 * throwing, where no publisher's key is compiled in or a bank is not signed with one.
 */
export function packageRelease(say: (line: string) => void): void {
  requireReleaseBanks(projectFolder);
  bundleApp("release");
  const hasMacCertificate = Boolean(process.env["CSC_LINK"]);
  if (process.platform === "darwin" && !hasMacCertificate)
    say("No certificate in CSC_LINK: the app is signed ad hoc and not notarised.");
  const config = releaseConfig(
    parse(readFileSync(join(projectFolder, "electron-builder.yml"), "utf8")),
    { electronChecksums: readElectronChecksums(), hasMacCertificate },
  );
  const folder = join(projectFolder, RELEASE_FOLDER);
  mkdirSync(folder, { recursive: true });
  const configFile = join(projectFolder, "dist", "release-config.json");
  writeFileSync(configFile, JSON.stringify(config));
  runNodeScript([
    scriptOf("electron-builder", "cli.js"),
    `--config=${configFile}`,
    `-c.directories.output=${RELEASE_FOLDER}`,
  ]);
  say(`The parts of it: ${writePartsList(folder)}`);
  say(`Made: ${folder}`);
}
