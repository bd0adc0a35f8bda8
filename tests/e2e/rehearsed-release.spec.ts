import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { projectFolder } from "../../electron/dev/run-step.ts";
import {
  REHEARSED_COPIES,
  REHEARSED_FOLDER,
  rehearsedParts,
} from "../release/rehearsed-release.ts";
import { expect, test } from "./fixtures.ts";
import { fusesOf } from "./fuses-of.ts";
import { RESOURCES, surprisesIn } from "./package-contents.ts";

const { executable, folder, resources } = rehearsedParts("first");
const archive = join(resources, "app.asar");

const BuilderConfig = z.object({ electronFuses: z.record(z.string(), z.boolean()) });
const Component = z.object({ name: z.string(), version: z.string(), purl: z.string() });
const PartsList = z.object({
  bomFormat: z.literal("CycloneDX"),
  components: z.array(Component.extend({ licenses: z.array(z.unknown()).min(1) })),
});

/** The line of a key file that is the key. */
function keyLine(file: string): string {
  return readFileSync(file, "utf8").trim().split("\n").at(-1) ?? "";
}

test("two builds of one source in two folders give the same app.asar, byte for byte", () => {
  const [first, second] = (["first", "second"] as const).map((copy) =>
    readFileSync(join(rehearsedParts(copy).resources, "app.asar")),
  );
  expect(first?.length).toBeGreaterThan(100_000);
  expect(first?.equals(second ?? Buffer.of())).toBe(true);
});

test("a release holds what it runs and nothing else, in less than 6 MB beside Electron", () => {
  expect(surprisesIn(archive)).toEqual({ strangers: [], missing: [] });
  // The profile is electron-builder's, for Ubuntu: its installer puts it where AppArmor looks.
  const names = readdirSync(resources).filter((name) => name !== "apparmor-profile");
  expect(names.sort()).toEqual(RESOURCES);
  expect(readdirSync(join(resources, "banks"))).toEqual(["aif-c01.qbank"]);
  const sizes = [archive, join(resources, "banks", "aif-c01.qbank")].map((f) => statSync(f).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000);
});

test("a release has the fuses of electron-builder.yml", async () => {
  const config = readFileSync(join(projectFolder, "electron-builder.yml"), "utf8");
  const { electronFuses } = BuilderConfig.parse(parse(config));
  expect(await fusesOf(executable, Object.keys(electronFuses))).toEqual(electronFuses);
});

test("a release trusts the publisher's key and no development key", () => {
  const bank = join(REHEARSED_COPIES.first, "question-bank");
  const release = keyLine(join(bank, "keys", "rehearsal.pub"));
  const development = keyLine(join(bank, ".dev-keys", "publisher.pub"));
  expect(development).not.toBe(release);
  const bytes = readFileSync(archive);
  expect(bytes.includes(release)).toBe(true);
  expect(bytes.includes(development)).toBe(false);
});

test("a release names everybody whose work is in it, and ships their licences", () => {
  const file = readdirSync(REHEARSED_FOLDER).find((name) => name.endsWith(".cdx.json")) ?? "";
  const list = PartsList.parse(JSON.parse(readFileSync(join(REHEARSED_FOLDER, file), "utf8")));
  const names = list.components.map(({ name }) => name);
  // Of each part of the app one: its runtime, the screens, the main process, the typeface.
  expect(names).toEqual(
    expect.arrayContaining([
      "electron",
      "react-dom",
      "@noble/hashes",
      "@fontsource-variable/atkinson-hyperlegible-next",
    ]),
  );
  // Tools are no part of it.
  expect(names.filter((name) => /^(vite|typescript|electron-builder)$/.test(name))).toEqual([]);
  const notices = readFileSync(join(resources, "THIRD-PARTY-LICENSES.txt"), "utf8");
  for (const { name, version } of list.components.filter((part) => part.name !== "electron"))
    expect(notices).toContain(`\n${name} ${version} (`);
  expect(notices).toContain("SIL OPEN FONT LICENSE");
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(["LICENSE.electron.txt", "LICENSES.chromium.html"]),
  );
});
