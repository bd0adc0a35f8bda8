import { describe, expect, it } from "vitest";
import { aManifest } from "../../tests/support/builders/a-manifest.ts";
import { ManifestSchema, PACKAGE_PATH_PATTERN } from "./manifest.ts";

describe("ManifestSchema", () => {
  it("reads back from JSON what was written", () => {
    const written: unknown = JSON.parse(JSON.stringify(aManifest()));
    expect(ManifestSchema.parse(written)).toEqual(aManifest());
  });

  it.each([
    ["another format", { format: 2 }],
    ["a bank id with capitals", { bankId: "AIF-C01" }],
    ["a bank id that ends in a hyphen", { bankId: "aif-" }],
    ["a revision that cannot grow by one", { revision: 1.5 }],
    ["revision zero", { revision: 0 }],
    ["a version of two numbers", { version: "1.0" }],
    ["a day where a moment belongs", { issuedAt: "2026-11-01" }],
    ["no files", { files: [] }],
    ["an empty file", { files: [{ path: "bank.json", size: 0, sha256: "0".repeat(64) }] }],
    ["a hash in capitals", { files: [{ path: "bank.json", size: 1, sha256: "A".repeat(64) }] }],
    ["a field that it does not know", { signature: "" }],
  ])("refuses %s", (_, changes) => {
    expect(ManifestSchema.safeParse({ ...aManifest(), ...changes }).success).toBe(false);
  });
});

describe("PACKAGE_PATH_PATTERN", () => {
  it.each(["bank.json", "media/vpc-diagram.svg", "media/a.png", "media/1.webp"])(
    "allows %s",
    (path) => {
      expect(PACKAGE_PATH_PATTERN.test(path)).toBe(true);
    },
  );

  it.each([
    "manifest.json",
    "../bank.json",
    "/bank.json",
    "media/../bank.json",
    "media/a/b.png",
    "media\\a.png",
    "media/.png",
    "media/a.html",
    "media/A.png",
    "bank.json\n",
    "media/a.png\0",
  ])("forbids %j", (path) => {
    expect(PACKAGE_PATH_PATTERN.test(path)).toBe(false);
  });
});
