import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { digestsOfBank } from "../../../shared/attempts/digests-of-bank.ts";
import { type ItemId } from "../../../shared/bank/item.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { mulberry32, type Random } from "../../../shared/lib/random.ts";
import { choosePracticeItems } from "../../../shared/practice/choose-practice-items.ts";
import { itemHistoryOf, itemStandings } from "../../../shared/practice/item-standings.ts";
import { type PracticeId } from "../../../shared/practice/practice-answer.ts";
import { practiceQuestionsOf } from "../../../shared/practice/practice-questions.ts";
import { answerLogOf } from "../../../shared/study/answer-log.ts";
import { isNoted, type NotedTopic } from "../../../shared/study/study-topics.ts";
import { createPracticeStore, type PracticeStore } from "../features/practice/practice-store.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";
import { type PracticeBank } from "./read-practice-bank.ts";

/** The most questions of one practice: what the main process gives at once. */
const MAX_PRACTICE_SIZE = 500;

/** What to practise, and how. */
export interface PracticeRequest {
  readonly title: string;
  /** What to choose from. Items that the bank no longer has are left out. */
  readonly itemIds: readonly ItemId[];
  /** How many of them to draw, what the person has most to learn from first; null asks them all in the order given. */
  readonly drawCount: number | null;
}

export interface Practice {
  readonly practiceId: PracticeId;
  readonly title: string;
  /** What there is to read about the objectives of the bank. */
  readonly topics: readonly NotedTopic[];
  readonly store: PracticeStore;
}

/** Puts a practice together and begins it. */
export async function openPractice(
  { ask, study, nowMs, randomSeed, newPracticeId }: AppServices,
  bank: PracticeBank,
  request: PracticeRequest,
  digests: readonly AttemptDigest[],
): Promise<Result<Practice, AppProblem>> {
  const { summary } = bank.outline;
  const { bankId } = summary;
  const random = mulberry32(randomSeed());
  const itemIds = itemsAskedFor(bank, request, digests, random);
  // The contract knows no empty list of items.
  const chosen =
    itemIds.length === 0
      ? ok({ items: [] })
      : await ask("bank:items", { bankId, itemIds: [...itemIds] });
  if (!chosen.ok) return err({ source: "main", error: chosen.error });
  const practiceId = newPracticeId();
  const store = createPracticeStore({
    practiceId,
    bank: summary,
    questions: practiceQuestionsOf(chosen.value.items, random),
    nowMs,
    save: study.addAnswer,
  });
  return ok({ practiceId, title: request.title, topics: bank.topics.filter(isNoted), store });
}

function itemsAskedFor(
  { outline, answers }: PracticeBank,
  { itemIds, drawCount }: PracticeRequest,
  digests: readonly AttemptDigest[],
  random: Random,
): readonly ItemId[] {
  const known = new Set(outline.index.map(({ id }) => id));
  const offered = itemIds.filter((itemId) => known.has(itemId));
  if (drawCount === null) return offered.slice(0, MAX_PRACTICE_SIZE);
  const log = answerLogOf(digestsOfBank(digests, outline.summary), answers);
  const history = itemHistoryOf(itemStandings(log));
  const maxCount = Math.min(drawCount, MAX_PRACTICE_SIZE);
  return choosePracticeItems({ itemIds: offered, history, maxCount }, random);
}
