import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ManifestSchema } from "../../../shared/bank/manifest.ts";
import { openRevisionLedger } from "./revision-ledger.ts";
import type { TrustedKey } from "./trusted-key.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rehearsal-ledger-"));
  file = join(folder, "deeper", "revisions.json");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Changes extends Partial<TrustedKey> {
  readonly bankId?: string;
  readonly manifestSha256?: string;
}

function revision(number: number, { bankId = "a-bank", ...changes }: Changes = {}) {
  const manifest = ManifestSchema.parse({
    format: 1,
    bankId,
    title: "A bank",
    publisher: { id: "tea-house", name: "The Tea House" },
    revision: number,
    version: "1.0.0",
    issuedAt: "2026-11-01T08:00:00Z",
    expiresAt: null,
    minAppVersion: "0.1.0",
    files: [{ path: "bank.json", size: 1, sha256: "0".repeat(64) }],
  });
  const { manifestSha256 = String(number).repeat(64), ...key } = changes;
  const signedBy: TrustedKey = {
    publisherId: "tea-house",
    publisherName: "The Tea House",
    standing: "release",
    publicKey: "",
    ...key,
  };
  return { manifest, manifestSha256, signedBy };
}

/** Opens the ledger anew, as the next start of the app does, and says what becomes of each package in turn. */
async function fatesOf(...packages: readonly ReturnType<typeof revision>[]): Promise<string[]> {
  const fates: string[] = [];
  for (const verified of packages) {
    const outcome = await (await openRevisionLedger(file)).admit(verified);
    fates.push(outcome.ok ? "admitted" : outcome.error.code);
  }
  return fates;
}

describe("the revision ledger", () => {
  it("admits a bank that only grows, again and again", async () => {
    expect(await fatesOf(revision(1), revision(1), revision(2), revision(7))).toEqual([
      "admitted",
      "admitted",
      "admitted",
      "admitted",
    ]);
  });

  it("refuses an older revision at the next start: a rollback brings back keys that were wrong", async () => {
    expect(await fatesOf(revision(2), revision(1))).toEqual(["admitted", "bank-revision-older"]);
  });

  it("refuses the same revision with another content", async () => {
    const other = revision(2, { manifestSha256: "a".repeat(64) });
    expect(await fatesOf(revision(2), other)).toEqual(["admitted", "bank-revision-conflict"]);
  });

  it("keeps a bank's id with the publisher who used it first", async () => {
    const rival = revision(9, { publisherId: "rival" });
    expect(await fatesOf(revision(1), rival)).toEqual(["admitted", "bank-publisher-mismatch"]);
  });

  it("keeps banks apart", async () => {
    const other = revision(1, { bankId: "another-bank" });
    expect(await fatesOf(revision(5), other)).toEqual(["admitted", "admitted"]);
  });

  it("lets one revision be rebuilt with the development key, and remembers none of it", async () => {
    const development = { standing: "development" } as const;
    const rebuilt = revision(3, { ...development, manifestSha256: "b".repeat(64) });
    expect(await fatesOf(revision(3, development), rebuilt, revision(1))).toEqual([
      "admitted",
      "admitted",
      "admitted",
    ]);
  });

  it("lets a released revision be built upon with the development key", async () => {
    const development = { standing: "development", manifestSha256: "c".repeat(64) } as const;
    expect(await fatesOf(revision(3), revision(3, development))).toEqual(["admitted", "admitted"]);
  });

  it("does not let the development key bring back what a release has overtaken", async () => {
    const development = revision(1, { standing: "development" });
    expect(await fatesOf(revision(2), development)).toEqual(["admitted", "bank-revision-older"]);
  });
});

describe("the ledger's file", () => {
  it.each([
    ["is empty", ""],
    ["is cut short", '{"format":1,"banks":[{"bankId":'],
    ["has another form", '{"format":2,"banks":[]}'],
  ])("is set aside, said aloud and begun anew when it %s", async (_what, text) => {
    const said = vi.spyOn(console, "error").mockReturnValue();
    await fatesOf(revision(4));
    writeFileSync(file, text);
    expect(await fatesOf(revision(3), revision(2))).toEqual(["admitted", "bank-revision-older"]);
    expect(readFileSync(`${file}.damaged-1`, "utf8")).toBe(text);
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("damaged-1"));
  });

  it("keeps every damaged version", async () => {
    vi.spyOn(console, "error").mockReturnValue();
    await fatesOf(revision(1));
    for (const text of ["first", "second"]) {
      writeFileSync(file, text);
      await fatesOf(revision(1));
    }
    expect(readFileSync(`${file}.damaged-1`, "utf8")).toBe("first");
    expect(readFileSync(`${file}.damaged-2`, "utf8")).toBe("second");
  });

  it("leaves no draft behind", async () => {
    await fatesOf(revision(1), revision(2));
    expect(readdirSync(join(folder, "deeper"))).toEqual(["revisions.json"]);
  });

  it("does not keep a genuine bank from opening when it cannot be written", async () => {
    const said = vi.spyOn(console, "error").mockReturnValue();
    writeFileSync(join(folder, "deeper"), "a file where the folder should be");
    expect(await fatesOf(revision(1))).toEqual(["admitted"]);
    expect(said).toHaveBeenLastCalledWith(expect.stringContaining("cannot be written"));
  });
});
