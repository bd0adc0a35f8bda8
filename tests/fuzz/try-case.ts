import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { openBankShelf, type BankShelf } from "../../electron/main/bank/bank-shelf.ts";
import { sha256Hex } from "../../electron/main/bank/sha256-hex.ts";
import { BANK_NAME } from "../../electron/main/bank/package-layout.ts";
import type { BankOutline, BankSummary } from "../../shared/bank/bank-summary.ts";
import { standardFormCount } from "../../shared/exam/assemble-form.ts";
import { ipcContract } from "../../shared/ipc/contract.ts";
import { contentProblems } from "./content-problems.ts";
import { REVISION } from "./fuzz-bank.ts";
import type { FuzzCase } from "./fuzz-case.ts";
import { fuzzPublisher, rivalPublisher } from "./fuzz-publisher.ts";
import { refusalProblems } from "./refusal-problems.ts";
import { holdsWhatWasSigned } from "./signed-content.ts";
import { trustRecord, tryInstall } from "./try-install.ts";

/** What became of a case. */
export interface Verdict {
  /** "accepted", or the code of the refusal. */
  readonly outcome: string;
  /** What must not have been; empty when all is well. */
  readonly problems: readonly string[];
  /** What the reader took of the processor, in ms. */
  readonly cpuMs: number;
  readonly wallMs: number;
}

const ledger = JSON.stringify({
  format: 1,
  banks: [
    {
      bankId: "fuzzed-bank",
      publisherId: fuzzPublisher.trustedKey.publisherId,
      revision: REVISION - 1,
      manifestSha256: sha256Hex(Buffer.from("another bank")),
    },
  ],
});

interface Reading {
  readonly list: Awaited<ReturnType<BankShelf["list"]>>;
  readonly banks: readonly {
    readonly summary: BankSummary;
    readonly rules: Pick<BankOutline, "blueprint" | "changelog"> | null;
    readonly items: unknown;
    readonly notes: unknown;
  }[];
}

/** Asks the shelf for everything that the renderer can ask for. */
async function readAll(shelf: BankShelf): Promise<Reading> {
  const list = await shelf.list();
  const banks = [];
  for (const summary of list.banks) {
    const outline = await shelf.outline(summary.bankId);
    // What the home screen asks of every bank as soon as it is there.
    if (outline.ok) standardFormCount(outline.value);
    const ids = outline.ok ? outline.value.index.map(({ id }) => id) : [];
    const items = await shelf.items(summary.bankId, ids);
    const notes = await shelf.notes(summary.bankId);
    banks.push({
      summary,
      rules: outline.ok
        ? { blueprint: outline.value.blueprint, changelog: outline.value.changelog }
        : null,
      items: items.ok ? items.value : null,
      notes: notes.ok ? notes.value : null,
    });
  }
  return { list, banks };
}

function acceptedProblems(
  bytes: Buffer,
  { vouchedFor }: FuzzCase,
  bank: Reading["banks"][number],
): readonly string[] {
  const signedBank = vouchedFor.files.get(BANK_NAME) ?? Buffer.alloc(0);
  const text = signedBank.toString("utf8");
  // A byte order mark, or what is not UTF-8, does not come back as it went.
  const isOneText = !text.startsWith("\ufeff") && Buffer.from(text).equals(signedBank);
  const content: unknown = isOneText ? JSON.parse(text) : null;
  const given = { format: 1, ...bank.rules, items: bank.items, notes: bank.notes };
  return [
    ...(holdsWhatWasSigned(bytes, vouchedFor) ? [] : ["accepted what nobody signed"]),
    ...(bank.summary.manifestSha256 === sha256Hex(vouchedFor.manifest)
      ? []
      : ["another manifest is said to be open"]),
    ...(bank.summary.revision < REVISION ? ["accepted a revision that was another one"] : []),
    ...(bank.summary.publisherName === fuzzPublisher.trustedKey.publisherName
      ? []
      : ["accepted in another's name"]),
    ...(isDeepStrictEqual(given, content)
      ? []
      : ["the reader gives something else than was signed"]),
    ...contentProblems(given),
    ...contentProblems(bank.summary),
  ];
}

function judge(
  file: string,
  fuzzCase: FuzzCase,
  reading: Reading,
): Pick<Verdict, "outcome" | "problems"> {
  const { banks, refused } = ipcContract["bank:list"].response.parse(reading.list);
  const polluted = Object.keys(Object.prototype).map((key) => `Object.prototype has ${key}`);
  const [bank] = reading.banks;
  const [refusal] = refused;
  if (banks.length + refused.length !== 1)
    return {
      outcome: "lost",
      problems: [...polluted, `${banks.length} open, ${refused.length} refused`],
    };
  if (bank !== undefined) {
    const problems = acceptedProblems(readFileSync(file), fuzzCase, bank);
    return { outcome: "accepted", problems: [...polluted, ...problems] };
  }
  return refusal === undefined
    ? { outcome: "lost", problems: [...polluted, "neither open nor refused"] }
    : { outcome: refusal.error.code, problems: [...polluted, ...refusalProblems(refusal.error)] };
}

/** Puts a case before the reader as the app would find it, in a folder of its own, and judges what became of it. */
export async function tryCase(fuzzCase: FuzzCase): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-fuzz-"));
  const { keyCase } = fuzzCase;
  const banksFolder = join(folder, "banks");
  // What is to be installed lies elsewhere, unless it is open already.
  const file = join(keyCase?.isShelved === false ? folder : banksFolder, "fuzzed.qbank");
  const ledgerFile = join(folder, "ledger.json");
  try {
    mkdirSync(banksFolder);
    writeFileSync(ledgerFile, ledger);
    fuzzCase.put(file);
    const beganAt = performance.now();
    const usedBefore = process.cpuUsage();
    const shelf = openBankShelf({
      bankFolders: [banksFolder],
      unsignedFolder: join(folder, "unsigned-banks"),
      trustRecord: () => Promise.resolve(trustRecord),
      ledgerFile,
      errataLedgerFile: join(folder, "errata-ledger.json"),
      trustedKeys: [fuzzPublisher.trustedKey, rivalPublisher.trustedKey],
      appVersion: "0.1.0",
      now: () => Date.parse("2026-11-22T00:00:00Z"),
    });
    const judged =
      keyCase === undefined
        ? judge(file, fuzzCase, await readAll(shelf))
        : await tryInstall(shelf, file, keyCase);
    const used = process.cpuUsage(usedBefore);
    const wallMs = performance.now() - beganAt;
    const cpuMs = (used.user + used.system) / 1000;
    return { ...judged, cpuMs, wallMs };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
