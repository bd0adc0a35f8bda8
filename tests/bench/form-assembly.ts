import { assembleForm } from "../../shared/exam/assemble-form.ts";
import { mulberry32, shuffled } from "../../shared/lib/random.ts";
import { aRealBank } from "../support/builders/a-real-bank.ts";
import { measureAgainst, type BenchRow } from "./measure.ts";

/** The bank is ten forms large: 650 items. */
const FORM_COUNT = 10;

/** Assembling one seeded form from a full bank, against shuffling the bank's index once. */
export function benchFormAssembly(): BenchRow {
  const outline = aRealBank(FORM_COUNT);
  let seed = 0;
  return measureAgainst(
    `assemble a form out of ${outline.index.length} items`,
    () => {
      seed += 1;
      const form = assembleForm({ outline, mode: { type: "seeded", seed }, history: new Map() });
      if (!form.ok) throw new Error(form.error.code);
    },
    "shuffle the index",
    () => shuffled(outline.index, mulberry32(seed)),
  );
}
