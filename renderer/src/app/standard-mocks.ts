import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { type BankOutline } from "../../../shared/bank/bank-summary.ts";
import { standardFormCount } from "../../../shared/exam/assemble-form.ts";
import { type StandardMock } from "../features/exam/standard-mock.ts";

/** The standard mocks of a bank revision, with how the person did on them. Other revisions have other mocks. */
export function standardMocksOf(
  outline: BankOutline,
  digests: readonly AttemptDigest[],
): readonly StandardMock[] {
  const { bankId, revision } = outline.summary;
  return Array.from({ length: standardFormCount(outline) }, (_, index) => {
    const scores = digests
      .filter(({ bank }) => bank.bankId === bankId && bank.revision === revision)
      .filter(({ mode }) => mode.type === "standard" && mode.number === index + 1)
      .map(({ estimatedScaledScore }) => estimatedScaledScore);
    return {
      number: index + 1,
      wasSat: scores.length > 0,
      bestScore: scores.length > 0 ? Math.max(...scores) : null,
    };
  });
}
