import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BANK_NAME, JSON_LIMITS, PACKAGE_LIMITS } from "../../electron/main/bank/package-layout.ts";
import { sha256Hex } from "../../electron/main/bank/sha256-hex.ts";
import { writeStoredZip } from "../../electron/main/bank/stored-zip.ts";
import type { TrustedKey } from "../../electron/main/bank/trusted-key.ts";
import { verifyPackage } from "../../electron/main/bank/verify-package.ts";
import { aManifest, aPublisher, signedEntries } from "../fixtures/signed-bank.ts";
import { aBank } from "../support/builders/a-bank.ts";
import { aSingleChoice } from "../support/builders/an-item.ts";

/** A signed package on the disk, and beside it the bytes of its bank alone. */
export interface BenchBank {
  readonly packageFile: string;
  readonly jsonFile: string;
  readonly jsonBytes: number;
  readonly trustedKey: TrustedKey;
  readonly remove: () => void;
}

/** More than any bank may hold: the largest bench looks beyond the limits of the app. */
const limits = {
  package: { ...PACKAGE_LIMITS, packageBytes: 2 ** 30, bankBytes: 2 ** 30 },
  json: { ...JSON_LIMITS, values: 2 ** 30 },
};

/** Writes a bank of so many items into a folder of its own. */
export function writeBenchBank(itemCount: number): BenchBank {
  const items = Array.from({ length: itemCount }, (_, index) =>
    aSingleChoice({ id: `q-item-${index}` }),
  );
  const bankJson = Buffer.from(JSON.stringify(aBank({ items })));
  const files = new Map([[BANK_NAME, bankJson]]);
  const publisher = aPublisher();
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-bench-"));
  const packageFile = join(folder, "bench.qbank");
  const jsonFile = join(folder, "bank.json");
  writeFileSync(packageFile, writeStoredZip(signedEntries(publisher, aManifest(files), files)));
  writeFileSync(jsonFile, bankJson);
  return {
    packageFile,
    jsonFile,
    jsonBytes: bankJson.length,
    trustedKey: publisher.trustedKey,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** What the app does with a bank: reads, verifies, parses and validates it. */
export function openBank(packageFile: string, trustedKey: TrustedKey): void {
  const options = { trustedKeys: [trustedKey], appVersion: "9.0.0", nowMs: 0, limits };
  if (!verifyPackage(readFileSync(packageFile), options).ok) throw new Error("refused");
}

/** The least that has to be done with the same bytes. */
export function readHashAndParse(jsonFile: string): void {
  const bytes = readFileSync(jsonFile);
  sha256Hex(bytes);
  JSON.parse(bytes.toString("utf8"));
}
