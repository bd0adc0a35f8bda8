import { AttemptIdSchema } from "../../../shared/attempts/attempt-record.ts";
import { ItemIdSchema, ObjectiveIdSchema } from "../../../shared/bank/item.ts";
import { PracticeIdSchema } from "../../../shared/practice/practice-answer.ts";
import type { LoggedAnswer } from "../../../shared/study/answer-log.ts";

const DAY_MS = 86_400_000;

interface AnswerWishes extends Partial<
  Pick<LoggedAnswer, "verdict" | "confidence" | "atMs" | "spentMs" | "isFlagged">
> {
  readonly itemId?: string;
  readonly objective?: string;
  /** Noon of a day counted from 1970, in UTC, in place of `atMs`. */
  readonly day?: number;
  readonly inPractice?: boolean;
  /** Tells one mock or practice from another. */
  readonly sourceNumber?: number;
}

/** A wrong answer to q-single of objective 1.1.1 in a mock, without a word on how sure the person was. */
export function aLoggedAnswer(wishes: AnswerWishes = {}): LoggedAnswer {
  const { itemId = "q-single", objective = "1.1.1", day = 20_000, sourceNumber = 1 } = wishes;
  const id = `00000000-0000-4000-8000-${String(sourceNumber).padStart(12, "0")}`;
  return {
    source:
      wishes.inPractice === true
        ? { kind: "practice", id: PracticeIdSchema.parse(id) }
        : { kind: "mock", id: AttemptIdSchema.parse(id) },
    itemId: ItemIdSchema.parse(itemId),
    objective: ObjectiveIdSchema.parse(objective),
    verdict: wishes.verdict ?? "wrong",
    confidence: wishes.confidence ?? null,
    isFlagged: wishes.isFlagged ?? false,
    atMs: wishes.atMs ?? day * DAY_MS + DAY_MS / 2,
    spentMs: wishes.spentMs ?? 1000,
  };
}

/** The day of a moment in UTC, counted from 1970: a calendar for tests. */
export function utcDay(atMs: number): number {
  return Math.floor(atMs / DAY_MS);
}
