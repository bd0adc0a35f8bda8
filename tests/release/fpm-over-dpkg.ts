import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

/**
 * Stands in for fpm, the program by which electron-builder makes Debian packages, where it cannot be had: takes what
 * electron-builder says to fpm, and has dpkg-deb pack it. Whatever it does not know it refuses, so nothing of the
 * configuration is lost unseen.
 */
const text = { type: "string" } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    s: { ...text, short: "s" },
    t: { ...text, short: "t" },
    d: { ...text, short: "d", multiple: true },
    force: { type: "boolean" },
    architecture: text,
    name: text,
    version: text,
    maintainer: text,
    vendor: text,
    url: text,
    license: text,
    category: text,
    description: text,
    package: text,
    "after-install": text,
    "after-remove": text,
    "deb-priority": text,
    "deb-recommends": { ...text, multiple: true },
    "deb-compression": text,
  },
});

function given(name: keyof typeof values): string {
  const value = values[name];
  if (typeof value !== "string") throw new Error(`electron-builder does not say --${name}.`);
  return value;
}

function controlFile(): string {
  const fields = {
    Package: given("name"),
    Version: given("version"),
    Architecture: given("architecture"),
    Maintainer: given("maintainer"),
    Homepage: given("url"),
    Section: given("category"),
    Priority: given("deb-priority"),
    Depends: (values.d ?? []).join(", "),
    Recommends: (values["deb-recommends"] ?? []).join(", "),
    // A description's further lines begin with a space.
    Description: given("description").replaceAll(/\n\s*/g, "\n "),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return `${lines.join("\n")}\n`;
}

/** "FROM=TO", where a FROM that ends with a slash means what is in that folder. */
function place(mapping: string, root: string): void {
  const [from = "", to = ""] = mapping.split("=");
  const target = join(root, to);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(from, target, { recursive: true });
  if (statSync(target).isFile()) chmodSync(target, 0o644);
}

const root = mkdtempSync(join(tmpdir(), "rehearsal-deb-"));
try {
  for (const mapping of positionals) place(mapping, root);
  const control = join(root, "DEBIAN");
  mkdirSync(control);
  writeFileSync(join(control, "control"), controlFile());
  for (const [option, script] of [
    ["after-install", "postinst"],
    ["after-remove", "postrm"],
  ] as const)
    writeFileSync(join(control, script), readFileSync(given(option)), { mode: 0o755 });
  // Packed lightly: it is made to be unpacked once.
  const parameters = ["--root-owner-group", "-Zgzip", "-z1", "--build", root, given("package")];
  const outcome = spawnSync("dpkg-deb", parameters, { stdio: "inherit" });
  process.exitCode = outcome.status ?? 1;
} finally {
  rmSync(root, { recursive: true });
}
