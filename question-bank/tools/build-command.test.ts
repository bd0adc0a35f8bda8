import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { BankSchema } from "../../shared/bank/bank.ts";
import { ManifestSchema } from "../../shared/bank/manifest.ts";
import { buildCommand } from "./build-command.ts";
import { aSingleChoice } from "./testing/item-drafts.ts";
import { memoryIo } from "./testing/memory-io.ts";
import {
  BANK_FOLDER,
  soundItems,
  temporaryRepository,
  yamlOf,
} from "./testing/temporary-repository.ts";
import { runVerify } from "./verify.ts";

beforeEach(() => {
  vi.stubEnv("SOURCE_DATE_EPOCH", "1700000000");
  vi.stubEnv("REHEARSAL_SIGNING_KEY", undefined);
  return () => {
    vi.unstubAllEnvs();
  };
});

function readBuilt(rootDir: string, name: string): Buffer {
  return readFileSync(join(rootDir, "question-bank/dist/tea-basics", name));
}

describe("bank build", () => {
  it("writes a bank, a manifest that binds it, and a package that verifies", async () => {
    const rootDir = temporaryRepository();
    expect(await buildCommand.run([], memoryIo(rootDir))).toBe(0);
    const bankBytes = readBuilt(rootDir, "bank.json");
    const bank = BankSchema.parse(JSON.parse(bankBytes.toString()));
    const manifest = ManifestSchema.parse(
      JSON.parse(readBuilt(rootDir, "manifest.json").toString()),
    );
    expect(bank.items.map((item) => item.id)).toEqual([
      "q-first-cup-of-the-day",
      "q-letters-by-meaning",
      "q-regions-and-leaves",
      "q-tea-kept-fresh",
    ]);
    expect(manifest).toMatchObject({ bankId: "tea-basics", issuedAt: "2023-11-14T22:13:20.000Z" });
    expect(manifest.files).toEqual([
      {
        path: "bank.json",
        size: bankBytes.length,
        sha256: createHash("sha256").update(bankBytes).digest("hex"),
      },
    ]);
    const verified = await runVerify({
      rootDir,
      file: join(rootDir, "question-bank/dist/tea-basics.qbank"),
      publicKeyFile: null,
      isRelease: false,
      onPassed: () => undefined,
    });
    expect(verified).toMatchObject({ ok: true, value: { signedBy: { standing: "development" } } });
  });

  // Whoever rebuilds a released bank from its source must get what was signed, however its files are cut.
  it("gives the same bytes from the same items, whatever files they stand in", async () => {
    const one = temporaryRepository();
    const other = temporaryRepository({
      [`${BANK_FOLDER}/items/1.1/items.yaml`]: yamlOf(soundItems().slice(2)),
      [`${BANK_FOLDER}/items/a-later-file.yaml`]: yamlOf(soundItems().slice(0, 2)),
    });
    for (const rootDir of [one, other])
      expect(await buildCommand.run([], memoryIo(rootDir))).toBe(0);
    for (const name of ["bank.json", "manifest.json"])
      expect(readBuilt(one, name).equals(readBuilt(other, name))).toBe(true);
    const before = readBuilt(one, "bank.json");
    expect(await buildCommand.run([], memoryIo(one))).toBe(0);
    expect(readBuilt(one, "bank.json").equals(before)).toBe(true);
  });

  it("leaves nothing of an earlier build beside the new one", async () => {
    const rootDir = temporaryRepository();
    expect(await buildCommand.run([], memoryIo(rootDir))).toBe(0);
    const stale = join(rootDir, "question-bank/dist/tea-basics/old.json");
    writeFileSync(stale, "{}");
    expect(await buildCommand.run([], memoryIo(rootDir))).toBe(0);
    expect(existsSync(stale)).toBe(false);
  });

  it("refuses a source with errors before it writes anything", async () => {
    const rootDir = temporaryRepository({
      [`${BANK_FOLDER}/items/flawed.yaml`]: yamlOf([
        aSingleChoice({ id: "q-bad-one", stem: "Tea." }),
      ]),
    });
    const io = memoryIo(rootDir);
    expect(await buildCommand.run([], io)).toBe(1);
    expect(io.lines.some((line) => line.includes("stem-question q-bad-one"))).toBe(true);
    expect(existsSync(join(rootDir, "question-bank/dist"))).toBe(false);
  });

  it("builds in spite of warnings, and into the folder that it is given", async () => {
    const rootDir = temporaryRepository({
      [`${BANK_FOLDER}/items/lonely.yaml`]: yamlOf([
        aSingleChoice({
          id: "q-lonely",
          enemies: ["leaf"],
          stem: "Which pot pours best?",
          options: aSingleChoice().options.map((option) => ({
            ...option,
            text: `Pot ${option.id}`,
          })),
        }),
      ]),
    });
    const out = join(rootDir, "elsewhere");
    const io = { ...memoryIo(rootDir), isJson: true };
    expect(await buildCommand.run(["--out", out], io)).toBe(0);
    expect(io.json).toMatchObject([
      { bankId: "tea-basics", itemCount: 5, warningCount: 1, standing: "development" },
    ]);
    expect(existsSync(join(out, "tea-basics.qbank"))).toBe(true);
  });

  it("refuses a key that is not there", async () => {
    const rootDir = temporaryRepository();
    const io = memoryIo(rootDir);
    expect(await buildCommand.run(["--key", join(rootDir, "no.key")], io)).toBe(1);
    expect(io.errorLines[0]).toContain("key-missing");
  });

  it("takes a SOURCE_DATE_EPOCH that is no number for wrong usage", async () => {
    vi.stubEnv("SOURCE_DATE_EPOCH", "yesterday");
    expect(await buildCommand.run([], memoryIo(temporaryRepository()))).toBe(2);
  });
});
