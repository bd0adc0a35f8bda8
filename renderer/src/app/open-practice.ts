import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { type ObjectiveId } from "../../../shared/bank/item.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { mulberry32 } from "../../../shared/lib/random.ts";
import {
  choosePracticeItems,
  PRACTICE_SIZE,
} from "../../../shared/practice/choose-practice-items.ts";
import { lastResults } from "../../../shared/practice/last-results.ts";
import { type PracticeId } from "../../../shared/practice/practice-answer.ts";
import { practiceQuestionsOf } from "../../../shared/practice/practice-questions.ts";
import { createPracticeStore, type PracticeStore } from "../features/practice/practice-store.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";
import { type StudyGuide } from "./read-study-guide.ts";

export interface Practice {
  readonly practiceId: PracticeId;
  readonly guide: StudyGuide;
  readonly objective: ObjectiveId;
  readonly store: PracticeStore;
}

/** Draws a practice of one objective: the items that the person has most to learn from. */
export async function openPractice(
  { ask, study, nowMs, randomSeed, newPracticeId }: AppServices,
  guide: StudyGuide,
  objective: ObjectiveId,
  digests: readonly AttemptDigest[],
): Promise<Result<Practice, AppProblem>> {
  const { bank } = guide;
  const { bankId } = bank;
  const record = await study.read(bankId);
  if (!record.ok) return err({ source: "storage", error: record.error });
  const random = mulberry32(randomSeed());
  const mocks = digests.filter((digest) => digest.bank.bankId === bankId);
  const itemIds = choosePracticeItems(
    {
      itemIds: guide.itemIds.get(objective) ?? [],
      history: lastResults(mocks, record.value.answers),
      maxCount: PRACTICE_SIZE,
    },
    random,
  );
  // The contract knows no empty list of items.
  const chosen =
    itemIds.length === 0
      ? ok({ items: [] })
      : await ask("bank:items", { bankId, itemIds: [...itemIds] });
  if (!chosen.ok) return err({ source: "main", error: chosen.error });
  const practiceId = newPracticeId();
  const store = createPracticeStore({
    practiceId,
    bank,
    questions: practiceQuestionsOf(chosen.value.items, random),
    nowMs,
    save: study.addAnswer,
  });
  return ok({ practiceId, guide, objective, store });
}
