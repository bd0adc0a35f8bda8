import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readBundledPackages } from "../bundled-packages.ts";
import { projectFolder } from "../run-step.ts";
import { partsList } from "./parts-list.ts";

const PackageFile = z.object({
  version: z.string(),
  devDependencies: z.object({ electron: z.string() }),
});

/** What npm knows of the lock file's packages. npm is a script for Node itself, so that no shell is needed on any system. */
function npmPartsList(): unknown {
  const npm = process.env["npm_execpath"];
  const [program, parameters] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  const outcome = spawnSync(
    program,
    [...parameters, "sbom", "--sbom-format=cyclonedx", "--package-lock-only"],
    { cwd: projectFolder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (outcome.status !== 0) throw new Error(`npm sbom failed: ${outcome.stderr}`);
  return JSON.parse(outcome.stdout);
}

/** Writes the parts list of the bundle in out/ and its Electron into a folder, and says where. */
export function writePartsList(folder: string): string {
  const description: unknown = JSON.parse(
    readFileSync(join(projectFolder, "package.json"), "utf8"),
  );
  const { version, devDependencies } = PackageFile.parse(description);
  const electron = { name: "electron", version: devDependencies.electron };
  const list = partsList(npmPartsList(), [electron, ...readBundledPackages(projectFolder)]);
  const file = join(folder, `Rehearsal-${version}.cdx.json`);
  writeFileSync(file, `${JSON.stringify(list, null, 2)}\n`);
  return file;
}
