import { expect } from "./fixtures.ts";
import { type ShownAnswer } from "./pages/answer-sheet.ts";
import { type EntryState, type ReviewPage } from "./pages/review-page.ts";

/** What a review adds up to in one domain. */
export interface DomainTally {
  readonly name: string;
  readonly right: number;
  readonly scored: number;
}

/**
 * Opens every question of a review and checks what is said of it: your answer is the one that was given, each part has its
 * reason, and the verdict follows from your answer and the key side by side. Answers by the number of their question.
 */
export async function goOverReview(
  review: ReviewPage,
  answers: ReadonlyMap<number, ShownAnswer>,
): Promise<readonly DomainTally[]> {
  const marked: { readonly domain: string; readonly state: EntryState }[] = [];
  for (const [number, answer] of answers) {
    await review.open(number);
    await expect(review.itemHeading).toHaveText(`Question ${number} of ${answers.size}`);
    await expect(review.itemHeading).toBeFocused();
    const state = await review.entryState(number);
    await checkQuestion(review, answer, state);
    marked.push({ domain: await review.domain(), state });
  }
  const names = [...new Set(marked.map(({ domain }) => domain))].toSorted();
  return names.map((name) => {
    const scored = marked.filter(({ domain, state }) => domain === name && !state.isUnscored);
    const right = scored.filter(({ state }) => state.verdict === "Right");
    return { name, right: right.length, scored: scored.length };
  });
}

/** The words that begin the verdict on a question. */
const verdictLines: Readonly<Record<EntryState["verdict"], string>> = {
  Right: "Your answer is right.",
  Wrong: "Your answer is wrong.",
  Unanswered: "You left this unanswered",
};

async function checkQuestion(
  review: ReviewPage,
  given: ShownAnswer,
  state: EntryState,
): Promise<void> {
  const shown = await review.shownComparison(given.kind);
  expect(shown.yours).toEqual(given.parts);
  expect(shown.key.length).toBeGreaterThan(0);
  expect(shown.reasons.filter((reason) => reason === "")).toEqual([]);
  expect(state.verdict).toBe(verdictOn(given, shown.key));
  await expect(review.item).toContainText(verdictLines[state.verdict]);
  await expect(review.item.getByText("Unscored", { exact: true })).toHaveCount(
    state.isUnscored ? 1 : 0,
  );
  await expect(review.why).toBeVisible();
  await expect(review.takeaway).toBeVisible();
  await expect(review.references).toContainText("https://");
}

function verdictOn({ parts }: ShownAnswer, key: readonly string[]): EntryState["verdict"] {
  if (parts.every((part) => part === "")) return "Unanswered";
  return parts.length === key.length && parts.every((part, place) => part === key[place])
    ? "Right"
    : "Wrong";
}
