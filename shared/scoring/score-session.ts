import type { Blueprint } from "../bank/blueprint.ts";
import type { Item, ItemId } from "../bank/item.ts";
import type { ExamSession } from "../exam/exam-session.ts";
import { objectivePlaces, type ObjectivePlace } from "../exam/objective-places.ts";
import { SCORING_POLICY_VERSION, type ExamResult, type Verdict } from "./exam-result.ts";
import { estimateScaledScore } from "./scaled-estimate.ts";
import { verdictOf } from "./score-item.ts";

interface MarkedItem extends ObjectivePlace {
  readonly itemId: ItemId;
  readonly isScored: boolean;
  readonly verdict: Verdict;
}

/**
 * What a sitting came to by scoring policy 1: all or nothing per item, only scored items in every count, compensatory across
 * domains. `items` are the snapshots of the form's items; throws if one is missing.
 */
export function scoreSession({
  blueprint,
  items,
  session,
}: {
  readonly blueprint: Blueprint;
  readonly items: readonly Item[];
  readonly session: ExamSession;
}): ExamResult {
  const marked = markItems(blueprint, items, session);
  const total = countRight(marked);
  const { scoring, domains } = blueprint;
  const estimatedScaledScore = estimateScaledScore(total.rightCount, total.scoredCount, scoring);
  return {
    scoringPolicyVersion: SCORING_POLICY_VERSION,
    ...total,
    estimatedScaledScore,
    hasPassed: estimatedScaledScore >= scoring.scale.passing,
    domains: domains.map((domain) => {
      const counts = countRight(marked.filter((item) => item.domainId === domain.id));
      const meetsCompetencies =
        counts.rightCount * 100 >= scoring.domainMeetsPercent * counts.scoredCount;
      return { domainId: domain.id, ...counts, meetsCompetencies };
    }),
    tasks: domains.flatMap((domain) =>
      domain.tasks.map((task) => ({
        taskId: task.id,
        ...countRight(marked.filter((item) => item.taskId === task.id)),
      })),
    ),
    verdicts: marked.map(({ itemId, verdict }) => ({ itemId, verdict })),
  };
}

function markItems(
  blueprint: Blueprint,
  items: readonly Item[],
  session: ExamSession,
): readonly MarkedItem[] {
  const placeOf = objectivePlaces(blueprint);
  const itemsById = new Map(items.map((item) => [item.id, item]));
  return session.form.positions.map(({ itemId, isScored }) => {
    const item = itemsById.get(itemId);
    if (item === undefined) throw new Error(`The attempt lacks item ${itemId}.`);
    const response = session.items.get(itemId)?.response ?? null;
    return { itemId, isScored, verdict: verdictOf(item, response), ...placeOf(item.objective) };
  });
}

function countRight(marked: readonly MarkedItem[]): {
  readonly scoredCount: number;
  readonly rightCount: number;
} {
  const scored = marked.filter((item) => item.isScored);
  return {
    scoredCount: scored.length,
    rightCount: scored.filter((item) => item.verdict === "right").length,
  };
}
