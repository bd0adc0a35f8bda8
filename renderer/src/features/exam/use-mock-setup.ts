import { useState } from "react";
import type { BankOutline } from "../../../../shared/bank/bank-summary.ts";
import type { UsualConditions } from "../../platform/conditions-memory.ts";
import { allowanceChoicesOf } from "./allowance-choices.ts";
import { conditionFactsOf } from "./condition-facts.ts";
import { firstDraft, type MockDraft, modeOfDraft } from "./mock-draft.ts";
import type { StandardMock } from "./standard-mock.ts";

interface MockSetupOptions {
  readonly outline: BankOutline;
  readonly standardMocks: readonly StandardMock[];
  /** What is chosen at first. */
  readonly usual: UsualConditions;
  /** An unsigned 32-bit integer, for a random mock. */
  readonly drawSeed: () => number;
}

/** What is chosen on the conditions screen, and what follows from it. */
export function useMockSetup({ outline, standardMocks, usual, drawSeed }: MockSetupOptions) {
  const [draft, setDraft] = useState(() => firstDraft(standardMocks, drawSeed()));
  const [conditions, setConditions] = useState(usual);
  const allowances = allowanceChoicesOf(outline.blueprint);
  // Another revision of the bank may have other allowances than the one that is remembered.
  const allowance = allowances.find(({ id }) => id === conditions.allowanceId)?.allowance ?? null;
  return {
    draft,
    mode: modeOfDraft(draft, outline, standardMocks.length),
    conditions: { ...conditions, allowanceId: allowance?.id ?? null },
    allowances,
    facts: conditionFactsOf(outline.blueprint, allowance),
    changeDraft: (changes: Partial<MockDraft>) => {
      setDraft((before) => ({ ...before, ...changes }));
    },
    changeConditions: (changes: Partial<UsualConditions>) => {
      setConditions((before) => ({ ...before, ...changes }));
    },
  };
}
export type MockSetup = ReturnType<typeof useMockSetup>;
