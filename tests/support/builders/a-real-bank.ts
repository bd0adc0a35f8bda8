import type { BankOutline } from "../../../shared/bank/bank-summary.ts";
import { aBankOutline, anIndexEntry } from "./a-bank-outline.ts";
import { aBlueprint, aDomain, aKindRule } from "./a-blueprint.ts";

/** The counts of a real exam: 65 items shown, 50 of them scored. */
const SHOWN = [13, 16, 18, 9, 9];
const SCORED = [10, 12, 14, 7, 7];

function aRealBlueprint() {
  return aBlueprint({
    domains: SHOWN.map((shownCount, index) =>
      aDomain({ id: String(index + 1), shownCount, scoredCount: SCORED[index] ?? 0 }),
    ),
    kinds: [
      aKindRule("single-choice", 0),
      aKindRule("multiple-response", 5),
      aKindRule("ordering", 3),
      aKindRule("matching", 3),
    ],
  });
}

/** A bank `size` times as large as the form needs, with a fifth of its items of the rarer kinds and some enemies. */
export function aRealBank(size: number): BankOutline {
  const kinds = ["multiple-response", "ordering", "multiple-response", "matching"] as const;
  const index = SHOWN.flatMap((shownCount, domain) =>
    Array.from({ length: Math.round(shownCount * size) }, (_, number) =>
      anIndexEntry({
        id: `q-item-${domain + 1}-${number}`,
        objective: `${domain + 1}.1.1`,
        kind: (number % 5 === 0 ? kinds[(number / 5 + domain) % 4] : undefined) ?? "single-choice",
        // Each group has up to five members, in several domains.
        enemies: number % 7 === 3 ? [`group-${number}`] : [],
      }),
    ),
  );
  return aBankOutline({
    blueprint: aRealBlueprint(),
    index,
  });
}
