import { z } from "zod";
import { DomainIdSchema, TaskIdSchema } from "../../../../shared/bank/blueprint.ts";
import { ITEM_KINDS, ItemIdSchema, ObjectiveIdSchema } from "../../../../shared/bank/item.ts";
import { ConfidenceSchema } from "../../../../shared/exam/confidence.ts";
import { VERDICTS } from "../../../../shared/scoring/exam-result.ts";
import { firstDueDay, reasonsOf } from "../../../../shared/study/due-items.ts";
import type { JournalEntry } from "../../../../shared/study/journal-entries.ts";
import { MISS_CAUSES } from "../../../../shared/study/miss-note.ts";
import { isoCalendarDay } from "../../ui/format-date.ts";
import { keyText } from "../../ui/marking/answer-text.ts";
import { plainLines } from "../../ui/rich-text-lines.ts";
import type { ListedMisses } from "./listed-misses.ts";

/** What other programs get of one miss: the columns of the table. */
export const JournalRowSchema = z
  .strictObject({
    missedAt: z.iso.datetime().describe("When it was missed, ISO 8601, UTC."),
    source: z.enum(["mock", "practice"]).describe("mock or practice."),
    sourceId: z.uuid().describe("Id of that mock or practice."),
    itemId: ItemIdSchema.describe("Id of the question in its bank."),
    kind: z
      .enum(ITEM_KINDS)
      .nullable()
      .describe("single-choice, multiple-response, ordering or matching; empty if not known."),
    domain: DomainIdSchema.nullable().describe("Number of its domain; empty if it has none now."),
    task: TaskIdSchema.nullable().describe("Number of its task; empty if it has none now."),
    objective: ObjectiveIdSchema.describe("Number of its objective."),
    verdict: z.enum(VERDICTS).describe("wrong or unanswered."),
    confidence: ConfidenceSchema.nullable().describe("sure, unsure or guess; empty if not said."),
    timesMissed: z.int().min(1).describe("How often it was missed by then, this time counted."),
    cause: z.enum(MISS_CAUSES).nullable().describe("Why, as you noted it; empty without."),
    note: z.string().describe("Your note on this miss."),
    dueOn: z.iso.date().nullable().describe("Day on which it comes back; empty if it does not."),
    isSuspended: z.boolean().describe("Whether you suspended its repetition."),
    question: z.string().describe("The question without formatting, a line for each paragraph."),
    key: z.string().describe("The right answer, parts separated by a bar."),
    takeaway: z.string().describe("What to take away from it."),
  })
  .readonly();
type JournalRow = z.infer<typeof JournalRowSchema>;

/** The row of a miss. */
export function journalRowOf(entry: JournalEntry, listed: ListedMisses): JournalRow {
  const { answer, schedule } = entry;
  const item = listed.itemOf(schedule.itemId);
  const note = listed.noteOf(entry);
  const dueDay = schedule.isSuspended ? null : firstDueDay(reasonsOf(schedule));
  return {
    missedAt: new Date(answer.atMs).toISOString(),
    source: answer.source.kind,
    sourceId: answer.source.id,
    itemId: schedule.itemId,
    kind: entry.kind,
    domain: entry.domainId,
    task: entry.taskId,
    objective: answer.objective,
    verdict: answer.verdict,
    confidence: answer.confidence,
    timesMissed: entry.timesMissed,
    cause: note?.cause ?? null,
    note: note?.note ?? "",
    dueOn: dueDay === null ? null : isoCalendarDay(dueDay),
    isSuspended: schedule.isSuspended,
    question: item === null ? "" : plainLines(item.stem).join("\n"),
    key: item === null ? "" : keyText(item),
    takeaway: item === null ? "" : plainLines(item.takeaway).join("\n"),
  };
}
