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

/** Opening banks of different sizes: how long it takes, and how much memory at most. */
export function benchBankOpening(): BenchReport {
  const figures: Figure[] = [];
  for (const { itemCount, rounds } of SIZES) {
    const bank = writeBenchBank(itemCount);
    try {
      figures.push(openingOf(bank, itemCount, rounds), peakOf(bank, itemCount));
    } finally {
      bank.remove();
    }
  }
  return { figures, details: growth(figures) };
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

/** In a process of its own, since only a process knows what it took at most. */
function peakOf({ packageFile, trustedKey, jsonBytes }: BenchBank, itemCount: number): Figure {
  const script = join(import.meta.dirname, "open-bank-once.ts");
  const child = spawnSync(
    process.execPath,
    ["--import", "tsx", script, packageFile, trustedKey.publicKey],
    { encoding: "utf8" },
  );
  if (child.status !== 0) throw new Error(child.stderr);
  return {
    name: `memory peak of ${itemCount} items`,
    unit: "MB",
    value: Number(child.stdout) / MB,
    floor: { name: "the JSON's size", value: jsonBytes / MB },
    goal: { of: "ratio", atMost: MEMORY_GOAL },
  };
}

/** Whether the time grows as the bank does. */
function growth(figures: readonly Figure[]): readonly object[] {
  const times = figures.filter(({ unit }) => unit === "ms");
  return times.map(({ name, value }, index) => {
    const { itemCount } = SIZES[index] ?? { itemCount: Number.NaN };
    return { opening: name, "µs for each item": ((1000 * value) / itemCount).toFixed(1) };
  });
}
