import { z } from "zod";
import {
  AttemptIdSchema,
  type FinishedAttempt,
} from "../../../../shared/attempts/attempt-record.ts";
import { DomainIdSchema, TaskIdSchema } from "../../../../shared/bank/blueprint.ts";
import { ITEM_KINDS, ItemIdSchema, ObjectiveIdSchema } from "../../../../shared/bank/item.ts";
import { ConfidenceSchema } from "../../../../shared/exam/confidence.ts";
import { type ReviewEntry, reviewEntriesOf } from "../../../../shared/review/review-entries.ts";
import { VERDICTS } from "../../../../shared/scoring/exam-result.ts";
import { plainLines } from "../../ui/rich-text-lines.ts";
import { answerText, keyText } from "../../ui/marking/answer-text.ts";
import { inSeconds } from "./in-seconds.ts";

/** What other programs get of one question of a mock: the columns of the table and the fields of the JSON alike. */
export const AnswerRowSchema = z
  .strictObject({
    mockId: AttemptIdSchema.describe("Id of the mock that the question was asked in."),
    position: z.int().min(1).describe("Its place in the mock, from 1."),
    itemId: ItemIdSchema.describe("Id of the question in its bank."),
    itemRevision: z.int().min(1).describe("Revision of the question as it was asked."),
    kind: z.enum(ITEM_KINDS).describe("single-choice, multiple-response, ordering or matching."),
    domain: DomainIdSchema.describe("Number of its domain."),
    task: TaskIdSchema.describe("Number of its task."),
    objective: ObjectiveIdSchema.describe("Number of its objective."),
    difficulty: z.int().min(1).max(3).describe("1 easy, 2 medium, 3 hard."),
    isScored: z.boolean().describe("Whether it counts in the score."),
    verdict: z.enum(VERDICTS).describe("right, wrong or unanswered."),
    isFlagged: z.boolean().describe("Whether it was flagged at the end."),
    wasChanged: z.boolean().describe("Whether the answer was ever changed."),
    confidence: ConfidenceSchema.nullable().describe("sure, unsure or guess; empty if not said."),
    usedSeconds: z.number().min(0).describe("Exam time with the question on screen."),
    question: z.string().describe("The question without formatting, a line for each paragraph."),
    answer: z
      .string()
      .describe("What you answered, parts separated by a bar; empty if unanswered."),
    key: z.string().describe("The right answer, written in the same way."),
    note: z.string().describe("Your note from the exam room."),
  })
  .readonly();
type AnswerRow = z.infer<typeof AnswerRowSchema>;

/** A row for each question of a mock, in the order of its form. */
export function answerRowsOf(attempt: FinishedAttempt): readonly AnswerRow[] {
  return reviewEntriesOf(attempt).map((entry) => ({
    mockId: attempt.attemptId,
    ...answerFieldsOf(entry),
  }));
}

/** What a row says of an answer, but for the mock that it stands in. */
export function answerFieldsOf(entry: ReviewEntry): Omit<AnswerRow, "mockId"> {
  const { item } = entry;
  return {
    position: entry.position + 1,
    itemId: item.id,
    itemRevision: item.revision,
    kind: item.kind,
    domain: entry.domainId,
    task: entry.taskId,
    objective: item.objective,
    difficulty: item.difficulty,
    isScored: entry.isScored,
    verdict: entry.verdict,
    isFlagged: entry.isFlagged,
    wasChanged: entry.wasChanged,
    confidence: entry.confidence,
    usedSeconds: inSeconds(entry.timeSpentMs),
    question: plainLines(item.stem).join("\n"),
    answer: answerText(item, entry.response),
    key: keyText(item),
    note: entry.note,
  };
}
