import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { releaseConfig } from "../../electron/dev/release/release-config.ts";
import { ICNS_SIZES_PX } from "../../electron/dev/icons/icns-file.ts";

const root = join(import.meta.dirname, "../..");
const installer = join(root, "electron", "installer");

const Targets = z.array(z.object({ target: z.string(), arch: z.array(z.string()) }));
const System = z.looseObject({ icon: z.string(), target: Targets });
const Named = z.looseObject({ artifactName: z.string() });
const Config = z.looseObject({
  artifactName: z.string(),
  files: z.array(z.string()),
  asar: z.literal(true),
  publish: z.null(),
  win: System,
  mac: System,
  linux: System,
  nsis: Named,
  portable: Named,
  appImage: z.unknown(),
  deb: Named,
  rpm: Named,
  fileAssociations: z.array(z.object({ ext: z.string(), mimeType: z.string() }).loose()),
});

const yaml: unknown = parse(readFileSync(join(root, "electron-builder.yml"), "utf8"));
const config = Config.parse(yaml);

/** electron-builder's own judgement of a configuration: null, or what it complains of. */
async function complaintOf(configuration: unknown): Promise<string | null> {
  const ofBuilder = createRequire(createRequire(import.meta.url).resolve("electron-builder"));
  const validator: unknown = ofBuilder("app-builder-lib/out/util/config/config");
  const validate: unknown =
    typeof validator === "object" && validator !== null
      ? Reflect.get(validator, "validateConfiguration")
      : null;
  if (typeof validate !== "function") throw new Error("electron-builder has moved its validator.");
  const logger = { isEnabled: false, add: () => undefined };
  const outcome: unknown = Reflect.apply(validate, null, [configuration, logger]);
  return Promise.resolve(outcome).then(
    () => null,
    (error: unknown) => String(error),
  );
}

describe("electron-builder.yml", () => {
  it("is what electron-builder's own schema allows, and so is what a release makes of it", async () => {
    expect(await complaintOf(yaml)).toBeNull();
    const electronChecksums = { "electron-v45.4.1-linux-x64.zip": "00" };
    for (const hasMacCertificate of [true, false])
      expect(
        await complaintOf(releaseConfig(yaml, { electronChecksums, hasMacCertificate })),
      ).toBeNull();
  });

  it("would be refused with a misspelt key, so that the schema is really asked", async () => {
    expect(await complaintOf({ ...config, electronFusez: {} })).toContain("electronFusez");
  });

  it("makes every kind of installer for both kinds of processor", () => {
    const made = (["win", "mac", "linux"] as const).flatMap((system) =>
      config[system].target.map(({ target, arch }) => `${system} ${target} ${arch.join(" ")}`),
    );
    expect(made).toEqual([
      "win nsis x64 arm64",
      "win portable x64 arm64",
      "mac dmg x64 arm64",
      "mac zip x64 arm64",
      "linux AppImage x64 arm64",
      "linux deb x64 arm64",
      "linux rpm x64 arm64",
      "linux tar.gz x64 arm64",
    ]);
  });

  it("gives every file that people download a name of its own", () => {
    const { win, mac, linux } = config;
    const names = Object.entries({ win, mac, linux }).flatMap(([os, { target }]) =>
      target.flatMap((entry) => {
        const own = config[entry.target];
        const pattern = Named.safeParse(own).data?.artifactName ?? config.artifactName;
        const ext = ["nsis", "portable"].includes(entry.target) ? "exe" : entry.target;
        return entry.arch.map((arch) =>
          pattern.replace("${os}", os).replace("${arch}", arch).replace("${ext}", ext),
        );
      }),
    );
    expect(names).toHaveLength(16);
    expect(new Set(names).size).toBe(16);
    for (const name of names) expect(name).toContain("${version}");
  });

  it("opens banks and errata, each of a type of its own", () => {
    expect(config.fileAssociations.map(({ ext, mimeType }) => [ext, mimeType])).toEqual([
      ["qbank", "application/x-rehearsal-qbank"],
      ["qerrata", "application/x-rehearsal-qerrata"],
    ]);
  });

  // Left alone, electron-builder starts an AppImage from the menu with --no-sandbox.
  it("never has the app started without its sandbox", () => {
    expect(config.appImage).toEqual({ executableArgs: [] });
    expect(JSON.stringify(yaml)).not.toContain("no-sandbox");
  });

  it("names files that exist", () => {
    const named = JSON.stringify(yaml).match(/electron\/installer[\w./]*/g) ?? [];
    expect(named.length).toBeGreaterThanOrEqual(5);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe("the icons", () => {
  it("are drawn from icon.svg as it stands: run npm run icons after changing it", () => {
    const digest = createHash("sha256").update(readFileSync(join(installer, "icon.svg")));
    const noted = readFileSync(join(installer, "icon.svg.sha256"), "utf8");
    expect(noted).toBe(`${digest.digest("hex")}  icon.svg\n`);
  });

  it("of Linux are PNG files as large as their names say", () => {
    const names = readdirSync(join(installer, "icons"));
    const sizes = names.map((name) => {
      const png = readFileSync(join(installer, "icons", name));
      expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
      return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}.png`;
    });
    expect(sizes).toEqual(names);
    expect(sizes).toContain("512x512.png");
  });

  it("of Windows come in every size from 16 to 256 px", () => {
    const ico = readFileSync(join(installer, "icon.ico"));
    const count = ico.readUInt16LE(4);
    const sizes = Array.from({ length: count }, (_, index) => ico.readUInt8(6 + index * 16) || 256);
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
  });

  it("of macOS hold a PNG file of the right size for every type", () => {
    const icns = readFileSync(join(installer, "icon.icns"));
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const widths: Record<string, number> = {};
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4))
      widths[icns.toString("latin1", at, at + 4)] = icns.readUInt32BE(at + 8 + 16);
    expect(widths).toEqual(ICNS_SIZES_PX);
  });
});
