import type { BankOutline } from "../bank/bank-summary.ts";
import type { DomainId } from "../bank/blueprint.ts";
import { ITEM_KINDS, type ItemKind } from "../bank/item.ts";
import { findShortage } from "./find-shortage.ts";
import { formCandidates, formDemand } from "./form-problem.ts";

/** Why no form could be assembled. */
export type FormError =
  | {
      readonly code: "not-enough-items";
      /** The domain or kind that is short; both null where the enemy groups leave too few items that may meet. */
      readonly domainId: DomainId | null;
      readonly kind: ItemKind | null;
    }
  /** The bank has standard mocks, but fewer than that. */
  | { readonly code: "no-such-standard-form"; readonly formCount: number };

/** Names what a bank lacks for a single form. */
export function notEnoughItems(outline: BankOutline): FormError {
  const shortage = findShortage(formCandidates(outline), formDemand(outline, 1));
  return {
    code: "not-enough-items",
    domainId:
      shortage?.of === "domain" ? (outline.blueprint.domains[shortage.domain]?.id ?? null) : null,
    kind: shortage?.of === "kind" ? (ITEM_KINDS[shortage.kind] ?? null) : null,
  };
}
