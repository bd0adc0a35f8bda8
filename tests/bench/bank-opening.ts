import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { BenchReport, Figure } from "./figure.ts";
import { openBank, readHashAndParse, writeBenchBank, type BenchBank } from "./bench-bank.ts";
import { measureAgainst } from "./measure.ts";

/** How many items, and how often they are opened: a hundred thousand take seconds. */
const SIZES = [
  { itemCount: 1_000, rounds: 9 },
  { itemCount: 10_000, rounds: 9 },
  { itemCount: 100_000, rounds: 3 },
] as const;
const TIME_GOAL = 1.5;
const MEMORY_GOAL = 3;
const MB = 1e6;
const US_PER_MS = 1000;

/** Opening banks of different sizes: how long it takes, and how much memory at most. */
export function benchBankOpening(): BenchReport {
  const measured = SIZES.map(({ itemCount, rounds }) => {
    const bank = writeBenchBank(itemCount);
    try {
      const opening = openingOf(bank, itemCount, rounds);
      const parsedBytes = peakBytes(bank.jsonFile);
      return { itemCount, opening, peak: peakOf(bank, itemCount), parsedBytes };
    } finally {
      bank.remove();
    }
  });
  return {
    figures: measured.flatMap(({ opening, peak }) => [opening, peak]),
    details: measured.map(({ itemCount, opening, peak, parsedBytes }) => ({
      items: itemCount,
      "µs for each": ((US_PER_MS * opening.value) / itemCount).toFixed(1),
      "memory peak MB": peak.value.toFixed(0),
      "of JSON.parse alone MB": (parsedBytes / MB).toFixed(0),
    })),
  };
}

function openingOf(bank: BenchBank, itemCount: number, rounds: number): Figure {
  return measureAgainst(
    {
      name: `open a bank of ${itemCount} items`,
      work: () => {
        openBank(bank.packageFile, bank.trustedKey);
      },
      goal: { of: "ratio", atMost: TIME_GOAL },
    },
    {
      name: "read, SHA-256, JSON.parse",
      work: () => {
        readHashAndParse(bank.jsonFile);
      },
    },
    rounds,
  );
}

function peakOf({ packageFile, trustedKey, jsonBytes }: BenchBank, itemCount: number): Figure {
  return {
    name: `memory peak of ${itemCount} items`,
    unit: "MB",
    value: peakBytes(packageFile, trustedKey.publicKey) / MB,
    floor: { name: "the JSON's size", value: jsonBytes / MB },
    goal: { of: "ratio", atMost: MEMORY_GOAL },
  };
}

/** In a process of its own, since only a process knows what it took at most. */
function peakBytes(...parameters: readonly string[]): number {
  const script = join(import.meta.dirname, "open-bank-once.ts");
  const child = spawnSync(process.execPath, ["--import", "tsx", script, ...parameters], {
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return Number(child.stdout);
}
