import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openBankShelf } from "../../electron/main/bank/bank-shelf.ts";
import { EMPTY_TRUST_RECORD } from "../../electron/main/bank/trust-record.ts";
import { buildCommand } from "../../question-bank/tools/build-command.ts";
import { readTrustedKeys } from "../../question-bank/tools/trusted-keys.ts";
import { BankIdSchema } from "../../shared/bank/manifest.ts";
import { assembleForm } from "../../shared/exam/assemble-form.ts";
import { aBankWorkshop, type BankWorkshop } from "../fixtures/bank-workshop.ts";

let workshop: BankWorkshop;

beforeEach(() => {
  workshop = aBankWorkshop();
});

afterEach(() => {
  workshop.remove();
});

// The rules of an exam are data. Were anything of the first bank written into the code, this one would not fit through.
it("takes a bank of another exam from its source through signing and the shelf to a form of its own shape", async () => {
  const { rootDir } = workshop;
  const said: string[] = [];
  const source = join(import.meta.dirname, "../fixtures/second-bank");
  const outDir = join(rootDir, "built");
  const exitCode = await buildCommand.run([source, "--out", outDir], {
    rootDir,
    isJson: false,
    print: (line) => said.push(line),
    printError: (line) => said.push(line),
    printJson: () => undefined,
  });
  expect(exitCode, said.join("\n")).toBe(0);

  const shelf = openBankShelf({
    bankFolders: [outDir],
    unsignedFolder: join(rootDir, "unsigned"),
    trustRecord: () => Promise.resolve(EMPTY_TRUST_RECORD),
    ledgerFile: join(rootDir, "ledger.json"),
    errataLedgerFile: join(rootDir, "errata-ledger.json"),
    trustedKeys: readTrustedKeys(rootDir, { isRelease: false }),
    appVersion: "0.1.0",
    now: Date.now,
  });
  const outline = await shelf.outline(BankIdSchema.parse("tea-101"));
  if (!outline.ok) return expect.fail(outline.error.code);
  const { summary, index } = outline.value;
  expect(summary).toMatchObject({ exam: { code: "TEA-101" }, itemCount: 8 });
  // What an author wrote for candidates went through build, signature and verification.
  expect(outline.value.changelog.map(({ version }) => version)).toEqual(["1.2.0", "1.0.0"]);

  const mode = { type: "standard", number: 1 } as const;
  const form = assembleForm({ outline: outline.value, mode, history: new Map() });
  const positions = form.ok ? form.value.positions : expect.fail(form.error.code);
  const kindOf = new Map(index.map((entry) => [entry.id, entry.kind]));
  expect(positions).toHaveLength(6);
  expect(positions.filter((position) => position.isScored)).toHaveLength(5);
  expect(new Set(positions.map((position) => kindOf.get(position.itemId))).size).toBe(4);
});
