import { expect } from "./fixtures.ts";
import { type ResultPage, type ShownDomain } from "./pages/result-page.ts";

/** What a bank says of its score, as a test knows it beforehand. */
export interface ScoreRules {
  readonly scale: { readonly max: number; readonly passing: number };
  /** The share, in percent, from which a domain meets competencies. */
  readonly meetsPercent: number;
  /** The estimate for so many scored questions right. */
  readonly estimateFor: (right: number) => number;
}

/** Checks that sentence, outcome, estimate and domains of a result say the same, and gives the domains. */
export async function checkResult(
  result: ResultPage,
  { scale, meetsPercent, estimateFor }: ScoreRules,
): Promise<readonly ShownDomain[]> {
  const domains = await result.domains();
  const score = estimateFor(domains.reduce((sum, { right }) => sum + right, 0));
  await expect(result.sentence).toHaveText(
    `An estimated ${score} of ${scale.max}: ${placeOf(score, scale.passing)}.`,
  );
  await expect(result.main).toContainText(
    score >= scale.passing ? "you would have passed." : "you would not have passed.",
  );
  for (const { right, scored, meets } of domains)
    expect(meets).toBe(right * 100 >= scored * meetsPercent);
  return domains;
}

function placeOf(score: number, passing: number): string {
  if (score === passing) return "exactly the pass mark";
  return `${score > passing ? "above" : "below"} the pass mark of ${passing}`;
}
