import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { extractFile } from "@electron/asar";
import { packagedExecutable } from "../../electron/dev/package-app.ts";
import type { BenchReport } from "./figure.ts";

const MB = 1e6;
const KB = 1e3;
const PAGE_FOLDER = "out/renderer";
/** What the page asks for before Home: its script, and the parts that the script is said to need. */
const NEEDED_SCRIPT = /(?:src|href)="\.\/(assets\/[^"]+\.js)"/g;

/** How large the unpacked app is without Electron, and how much script Home needs. */
export function benchSize(): BenchReport {
  const resources = join(dirname(packagedExecutable("test")), "resources");
  const archive = join(resources, "app.asar");
  const page = extractFile(archive, `${PAGE_FOLDER}/index.html`).toString("utf8");
  const scripts = [...page.matchAll(NEEDED_SCRIPT)].flatMap(([, path]) => path ?? []);
  if (scripts.length === 0) throw new Error("The page names no script.");
  const sizeOf = (path: string): number =>
    gzipSync(extractFile(archive, `${PAGE_FOLDER}/${path}`), { level: 9 }).length;
  const files = readdirSync(resources, { recursive: true, encoding: "utf8" })
    .map((name) => ({ name, status: statSync(join(resources, name)) }))
    .filter(({ status }) => status.isFile());
  return {
    figures: [
      {
        name: "unpacked app without Electron",
        unit: "MB",
        value: files.reduce((sum, { status }) => sum + status.size, 0) / MB,
        floor: null,
        goal: { of: "figure", atMost: 6 },
      },
      {
        name: "script that Home needs, gzip",
        unit: "kB",
        value: scripts.reduce((sum, path) => sum + sizeOf(path), 0) / KB,
        floor: null,
        goal: { of: "figure", atMost: 250 },
      },
    ],
    details: files.map(({ name, status }) => ({ file: name, MB: (status.size / MB).toFixed(2) })),
  };
}
