import type { BankOutline } from "../../../../shared/bank/bank-summary.ts";
import { type CodedFormMode, formCodeOf } from "../../../../shared/exam/form-code.ts";
import { type FormCodeProblem, readFormCode } from "../../../../shared/exam/read-form-code.ts";
import { ok, type Result } from "../../../../shared/lib/result.ts";
import type { StandardMock } from "./standard-mock.ts";

/** How the questions of a mock come together. */
export const MOCK_WAYS = ["standard", "fresh", "random", "code"] as const;
export type MockWay = (typeof MOCK_WAYS)[number];

/** The mock that was settled on. The seed of a fresh one is drawn when it begins. */
export type MockMode = CodedFormMode | { readonly type: "fresh" };

/** What is chosen and typed so far. Each way keeps its own, so that going back and forth loses nothing. */
export interface MockDraft {
  readonly way: MockWay;
  /** The standard mock, counted from 1. */
  readonly number: number;
  /** The seed of the random mock on offer: an unsigned 32-bit integer. */
  readonly seed: number;
  readonly typedCode: string;
}

/** What is offered at first: the first standard mock that was not sat yet, else a fresh one. */
export function firstDraft(standardMocks: readonly StandardMock[], seed: number): MockDraft {
  const next = standardMocks.find((mock) => !mock.wasSat);
  return {
    way: next === undefined ? "fresh" : "standard",
    number: next?.number ?? 1,
    seed,
    typedCode: "",
  };
}

/** The mock that a draft stands for, or what is wrong with the code that was typed. */
export function modeOfDraft(
  draft: MockDraft,
  { summary }: Pick<BankOutline, "summary">,
  standardFormCount: number,
): Result<MockMode, FormCodeProblem> {
  switch (draft.way) {
    case "standard":
      return ok({ type: "standard", number: draft.number });
    case "fresh":
      return ok({ type: "fresh" });
    case "random":
      return ok({ type: "seeded", seed: draft.seed });
    case "code": {
      const { bankId, revision } = summary;
      return readFormCode(draft.typedCode, { bankId, revision, standardFormCount });
    }
  }
}

/** The form code of the random mock that a draft offers. */
export function randomCodeOf(
  { seed }: MockDraft,
  { summary }: Pick<BankOutline, "summary">,
): string {
  // A seeded form always has a code.
  return formCodeOf(summary.bankId, summary.revision, { type: "seeded", seed }) ?? "";
}
