import { DomainIdSchema, TaskIdSchema } from "../../../shared/bank/blueprint.ts";
import type { ReviewEntry } from "../../../shared/review/review-entries.ts";
import { aSingleChoice } from "./an-item.ts";

/** A scored single-choice question of task 1.1, answered wrong, neither flagged nor changed. */
export function aReviewEntry(
  changes: Partial<Omit<ReviewEntry, "domainId" | "taskId">> & {
    readonly domainId?: string;
    readonly taskId?: string;
  } = {},
): ReviewEntry {
  const item = changes.item ?? aSingleChoice();
  return {
    position: 0,
    response: null,
    verdict: "wrong",
    isScored: true,
    isFlagged: false,
    wasChanged: false,
    timeSpentMs: 0,
    struckIds: new Set(),
    note: "",
    highlights: [],
    confidence: null,
    responses: [],
    optionOrder: item.options.map((option) => option.id),
    promptOrder: item.kind === "matching" ? item.prompts.map((prompt) => prompt.id) : [],
    ...changes,
    item,
    domainId: DomainIdSchema.parse(changes.domainId ?? "1"),
    taskId: TaskIdSchema.parse(changes.taskId ?? "1.1"),
  };
}
