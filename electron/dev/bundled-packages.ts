import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** A package of somebody else's of which something is in the bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its package says it, in SPDX's words. */
  readonly licence: string;
  readonly licenceText: string;
}

const BundleLicences = z.array(
  z.object({ name: z.string(), version: z.string(), identifier: z.string(), text: z.string() }),
);
const PackageFile = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** Vite lists the packages of scripts alone: what only a style sheet brings is named here. */
const FROM_STYLE_SHEETS = ["@fontsource-variable/atkinson-hyperlegible-next"];

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license } = PackageFile.parse(readJson(join(folder, "package.json")));
  const licenceText = readFileSync(join(folder, "LICENSE"), "utf8").trim();
  return { name, version, licence: license, licenceText };
}

/** What the bundle in out/ holds of other people's packages, by name. Throws where one has no licence. */
export function readBundledPackages(rootDir: string): readonly BundledPackage[] {
  const fromScripts = ["main", "preload", "renderer"]
    .flatMap((part) => BundleLicences.parse(readJson(join(rootDir, "out", part, "licenses.json"))))
    .map(({ name, version, identifier, text }) => ({
      name,
      version,
      licence: identifier,
      licenceText: text,
    }));
  const fromStyleSheets = FROM_STYLE_SHEETS.map((name) =>
    readPackage(join(rootDir, "node_modules", name)),
  );
  const byId = new Map(
    [...fromScripts, ...fromStyleSheets].map((entry) => [`${entry.name}@${entry.version}`, entry]),
  );
  return [...byId.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
