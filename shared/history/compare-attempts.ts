import type { AttemptDigest, DigestedQuestion } from "../attempts/attempt-digest.ts";
import { isUnsigned } from "../bank/bank-summary.ts";
import type { TaskId } from "../bank/blueprint.ts";
import type { ItemId } from "../bank/item.ts";
import type { Verdict } from "../scoring/exam-result.ts";

/** Right answers of scored questions. */
interface Share {
  readonly rightCount: number;
  readonly scoredCount: number;
}

/** One domain or task in two attempts; null in the one that did not have it. */
interface ComparedPart {
  readonly id: string;
  /** Empty where the digests do not know it. */
  readonly title: string;
  readonly earlier: Share | null;
  readonly later: Share | null;
}

/** An item that both attempts asked. */
interface CommonItem {
  readonly itemId: ItemId;
  readonly earlier: Verdict;
  readonly later: Verdict;
}

export interface AttemptComparison {
  readonly earlier: AttemptDigest;
  readonly later: AttemptDigest;
  /** Null where the exams differ: their domains and tasks have nothing to do with each other. */
  readonly parts: {
    readonly domains: readonly ComparedPart[];
    readonly tasks: readonly ComparedPart[];
  } | null;
  /** In the order of the later form; none where the banks differ. */
  readonly commonItems: readonly CommonItem[];
}

/** Two attempts side by side, the one that began first as the earlier, in whichever order they come. */
export function compareAttempts(one: AttemptDigest, other: AttemptDigest): AttemptComparison {
  const [earlier, later] = one.startedAtMs <= other.startedAtMs ? [one, other] : [other, one];
  const isSameExam = earlier.bank.exam.code === later.bank.exam.code;
  return {
    earlier,
    later,
    parts: isSameExam
      ? { domains: comparedDomains(earlier, later), tasks: comparedTasks(earlier, later) }
      : null,
    commonItems: isSameBank(earlier, later) ? commonItemsOf(earlier, later) : [],
  };
}

function isSameBank(earlier: AttemptDigest, later: AttemptDigest): boolean {
  return (
    earlier.bank.bankId === later.bank.bankId && isUnsigned(earlier.bank) === isUnsigned(later.bank)
  );
}

function comparedDomains(earlier: AttemptDigest, later: AttemptDigest): readonly ComparedPart[] {
  const [before, after] = [earlier, later].map(
    ({ domains }) => new Map(domains.map((domain) => [domain.domainId, domain])),
  );
  return idsOfBoth(before?.keys(), after?.keys()).map((id) => ({
    id,
    title: after?.get(id)?.title ?? before?.get(id)?.title ?? "",
    earlier: before?.get(id) ?? null,
    later: after?.get(id) ?? null,
  }));
}

function comparedTasks(earlier: AttemptDigest, later: AttemptDigest): readonly ComparedPart[] {
  const [before, after] = [tasksOf(earlier), tasksOf(later)];
  return idsOfBoth(before.keys(), after.keys()).map((id) => ({
    id,
    title: "",
    earlier: before.get(id) ?? null,
    later: after.get(id) ?? null,
  }));
}

function tasksOf({ questions }: AttemptDigest): ReadonlyMap<TaskId, Share> {
  const tasks = new Map<TaskId, Share>();
  for (const { taskId, verdict, isScored } of questions) {
    if (!isScored) continue;
    const { rightCount, scoredCount } = tasks.get(taskId) ?? { rightCount: 0, scoredCount: 0 };
    tasks.set(taskId, {
      rightCount: rightCount + (verdict === "right" ? 1 : 0),
      scoredCount: scoredCount + 1,
    });
  }
  return tasks;
}

/** Ids like "2" and "2.10" in the order of their numbers. */
function idsOfBoth<Id extends string>(
  before: Iterable<Id> = [],
  after: Iterable<Id> = [],
): readonly Id[] {
  return [...new Set([...before, ...after])].sort((a, b) =>
    a.localeCompare(b, "en", { numeric: true }),
  );
}

function commonItemsOf(earlier: AttemptDigest, later: AttemptDigest): readonly CommonItem[] {
  const before = new Map<ItemId, DigestedQuestion>(
    earlier.questions.map((question) => [question.itemId, question]),
  );
  return later.questions.flatMap(({ itemId, verdict }) => {
    const then = before.get(itemId);
    return then === undefined ? [] : [{ itemId, earlier: then.verdict, later: verdict }];
  });
}
