import { assembleForm } from "../../shared/exam/assemble-form.ts";
import { mulberry32, shuffled } from "../../shared/lib/random.ts";
import { aRealBank } from "../support/builders/a-real-bank.ts";
import type { BenchReport } from "./figure.ts";
import { measureAgainst } from "./measure.ts";

/** The bank is ten forms large: 650 items. */
const FORM_COUNT = 10;

/** Assembling one seeded form from a full bank, against shuffling the bank's index once. */
export function benchFormAssembly(): BenchReport {
  const outline = aRealBank(FORM_COUNT);
  let seed = 0;
  const figure = measureAgainst(
    {
      name: `assemble a form out of ${outline.index.length} items`,
      work: () => {
        seed += 1;
        const form = assembleForm({ outline, mode: { type: "seeded", seed }, history: new Map() });
        if (!form.ok) throw new Error(form.error.code);
      },
      goal: null,
    },
    { name: "shuffle the index", work: () => shuffled(outline.index, mulberry32(seed)) },
  );
  return { figures: [figure] };
}
