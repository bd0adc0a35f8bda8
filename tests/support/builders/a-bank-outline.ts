import type { z } from "zod";
import {
  BankOutlineSchema,
  type ItemIndexEntrySchema,
  type BankOutline,
} from "../../../shared/bank/bank-summary.ts";
import type { Blueprint } from "../../../shared/bank/blueprint.ts";
import { aBankSummary } from "./a-bank-summary.ts";
import { aChangelog } from "./a-changelog.ts";
import { aBlueprint } from "./a-blueprint.ts";

export type IndexEntryInput = z.input<typeof ItemIndexEntrySchema>;

/** What the index says of a single-choice item of objective 1.1.1 without enemies. */
export function anIndexEntry(
  changes: Partial<IndexEntryInput> & { readonly id: string },
): IndexEntryInput {
  return {
    objective: "1.1.1",
    kind: "single-choice",
    difficulty: 2,
    level: "apply",
    enemies: [],
    optionIds: ["a", "b", "c", "d"],
    promptIds: changes.kind === "matching" ? ["p1", "p2", "p3"] : [],
    ...changes,
  };
}

/** Ten single-choice items for each domain of the blueprint, unless an index is given. */
export function aBankOutline(
  changes: {
    readonly blueprint?: Blueprint;
    readonly index?: readonly IndexEntryInput[];
    readonly summary?: Parameters<typeof aBankSummary>[0];
  } = {},
): BankOutline {
  const blueprint = changes.blueprint ?? aBlueprint();
  const index =
    changes.index ??
    blueprint.domains.flatMap((domain) =>
      Array.from({ length: 10 }, (_, number) =>
        anIndexEntry({ id: `q-item-${domain.id}-${number}`, objective: `${domain.id}.1.1` }),
      ),
    );
  return BankOutlineSchema.parse({
    summary: aBankSummary({ itemCount: index.length, ...changes.summary }),
    blueprint,
    changelog: aChangelog(),
    index,
    errata: null,
  });
}
