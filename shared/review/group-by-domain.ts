import type { Blueprint, DomainId, TaskId } from "../bank/blueprint.ts";
import type { Verdict } from "../scoring/exam-result.ts";
import type { ReviewEntry } from "./review-entries.ts";

/** How many of some entries got each verdict, unscored ones included. */
interface VerdictCounts extends Readonly<Record<Verdict, number>> {
  readonly total: number;
}

interface TaskGroup {
  readonly taskId: TaskId;
  readonly title: string;
  readonly counts: VerdictCounts;
  readonly entries: readonly ReviewEntry[];
}

export interface DomainGroup {
  readonly domainId: DomainId;
  readonly title: string;
  readonly counts: VerdictCounts;
  readonly tasks: readonly TaskGroup[];
}

/** Entries under their domains and tasks in the order of the blueprint, each task in the order given. Empty ones are left out. */
export function groupByDomain(
  { domains }: Blueprint,
  entries: readonly ReviewEntry[],
): readonly DomainGroup[] {
  return domains
    .map((domain) => ({
      domainId: domain.id,
      title: domain.title,
      counts: countVerdicts(entries.filter((entry) => entry.domainId === domain.id)),
      tasks: domain.tasks
        .map((task) => taskGroup(task, entries))
        .filter((task) => task.counts.total > 0),
    }))
    .filter((domain) => domain.counts.total > 0);
}

function taskGroup(
  { id, title }: { readonly id: TaskId; readonly title: string },
  entries: readonly ReviewEntry[],
): TaskGroup {
  const own = entries.filter((entry) => entry.taskId === id);
  return { taskId: id, title, counts: countVerdicts(own), entries: own };
}

function countVerdicts(entries: readonly ReviewEntry[]): VerdictCounts {
  const count = (verdict: Verdict) => entries.filter((entry) => entry.verdict === verdict).length;
  return {
    total: entries.length,
    right: count("right"),
    wrong: count("wrong"),
    unanswered: count("unanswered"),
  };
}
