import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const PackageSchema = z.object({ version: z.string() });

/** The version of the app in this repository. */
export function appVersionOf(rootDir: string): string {
  return PackageSchema.parse(JSON.parse(readFileSync(join(rootDir, "package.json"), "utf8")))
    .version;
}
