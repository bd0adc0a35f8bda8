import type { FormCodeProblem } from "../../../../shared/exam/read-form-code.ts";
import { counted } from "../../../../shared/lib/counted.ts";
import type { MockWay } from "./mock-draft.ts";

const ways: Readonly<Record<MockWay, { readonly title: string; readonly note: string }>> = {
  standard: { title: "Standard mock", note: "the same for everybody" },
  fresh: { title: "Fresh mock", note: "unseen questions first" },
  random: { title: "Random mock", note: "with a code to share" },
  code: { title: "By form code", note: "a mock that was shared" },
};

export const mockMessages = {
  title: "Which mock",
  ways,
  standardMocks: "Standard mocks",
  standardMock: (number: number) => `Mock ${number}`,
  notSatYet: "not sat yet",
  bestScore: (score: number) => `best estimate ${score}`,
  satBefore: "sat before",
  freshHasNoCode:
    "Questions that you have not seen come first, then those you last had wrong. So a fresh mock has no form code: nobody else could draw the same one.",
  randomCode: "Form code of this random mock",
  randomHint: "Who types this code with the same bank gets the same questions in the same order.",
  formCode: "form code",
  drawAnother: "Draw another",
  typedCode: "Form code",
  typedIs: (name: string) => `This is ${name}.`,
  typedHint: (example: string) =>
    `It looks like ${example}. Small letters and capitals are the same.`,
} as const;

/** What is wrong with a form code, what it means and what can be done. */
export function formCodeError(
  problem: FormCodeProblem,
  typed: string,
  bank: { readonly bankId: string; readonly revision: number },
): string {
  switch (problem.code) {
    case "form-code-malformed":
      return typed.trim() === ""
        ? "Type the form code first."
        : "This is not a form code. Check that it was copied whole.";
    case "form-code-mistyped":
      return "There is a typing error in this code: its last character does not fit the rest. Compare it with the original.";
    case "other-bank":
      return `This code is for the bank ${problem.bankId.toUpperCase()}, and this is ${bank.bankId.toUpperCase()}. Start a mock of that exam to use it.`;
    case "other-revision":
      return `This code is for revision ${problem.revision} of the bank, and you have revision ${bank.revision}. The questions differ, so the mock cannot be drawn again.`;
    case "no-such-standard-form":
      return problem.formCount === 0
        ? "This code is for a standard mock, and this bank has none."
        : `There is no such mock: this bank has ${counted(problem.formCount, "standard mock", "standard mocks")}.`;
  }
}
