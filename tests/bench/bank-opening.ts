import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BANK_NAME } from "../../electron/main/bank/package-layout.ts";
import { sha256Hex } from "../../electron/main/bank/sha256-hex.ts";
import { writeStoredZip } from "../../electron/main/bank/stored-zip.ts";
import { verifyPackage } from "../../electron/main/bank/verify-package.ts";
import { aManifest, aPublisher, signedEntries } from "../fixtures/signed-bank.ts";
import { aBank } from "../support/builders/a-bank.ts";
import { aSingleChoice } from "../support/builders/an-item.ts";
import { measureAgainst, type BenchRow } from "./measure.ts";

/** Reading, verifying, parsing and validating a bank, against reading, hashing and `JSON.parse` of the same bytes. */
export function benchBankOpening(itemCount: number): BenchRow {
  const items = Array.from({ length: itemCount }, (_, index) =>
    aSingleChoice({ id: `q-item-${index}` }),
  );
  const bank = aBank({ items });
  const bankJson = Buffer.from(JSON.stringify(bank));
  const files = new Map([[BANK_NAME, bankJson]]);
  const publisher = aPublisher();
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-bench-"));
  const packageFile = join(folder, "bench.qbank");
  const jsonFile = join(folder, "bank.json");
  writeFileSync(packageFile, writeStoredZip(signedEntries(publisher, aManifest(files), files)));
  writeFileSync(jsonFile, bankJson);
  const options = { trustedKeys: [publisher.trustedKey], appVersion: "9.0.0", nowMs: 0 };
  try {
    return measureAgainst(
      `open a bank of ${itemCount} items (${(bankJson.length / 1e6).toFixed(1)} MB)`,
      () => {
        if (!verifyPackage(readFileSync(packageFile), options).ok) throw new Error("refused");
      },
      "read, SHA-256, JSON.parse",
      () => {
        const bytes = readFileSync(jsonFile);
        sha256Hex(bytes);
        JSON.parse(bytes.toString("utf8"));
      },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
