import type { FinishedAttempt } from "../attempts/attempt-record.ts";
import type { Blueprint, DomainId, TaskId } from "../bank/blueprint.ts";
import type { Interruption } from "../exam/exam-event.ts";
import { replaySession } from "../exam/replay-session.ts";
import { paceOf, type Pace } from "./pace.ts";

interface Counts {
  /** Scored questions only. */
  readonly scoredCount: number;
  readonly rightCount: number;
}

export interface ReportedTask extends Counts {
  readonly id: TaskId;
  readonly title: string;
}

export interface ReportedDomain extends Counts {
  readonly id: DomainId;
  readonly title: string;
  /** Null where none of its questions was scored. */
  readonly meetsCompetencies: boolean | null;
  readonly tasks: readonly ReportedTask[];
}

/** Everything that a score report says of an attempt, on the screen and on paper alike. */
export interface ScoreReport
  extends
    Counts,
    Pick<FinishedAttempt, "bank" | "elapsedMs" | "endReason" | "form" | "startedAtMs"> {
  /** An estimate: the real raw-to-scaled curve is not published. */
  readonly estimatedScaledScore: number;
  readonly hasPassed: boolean;
  readonly scoring: Blueprint["scoring"];
  readonly profile: FinishedAttempt["conditions"]["profile"];
  /** Null for an untimed sitting. */
  readonly timeLimitMs: number | null;
  /** The title of the allowance that was taken; null for none. */
  readonly allowance: string | null;
  readonly pace: Pace | null;
  readonly interruptions: readonly Interruption[];
  readonly unscored: { readonly count: number; readonly rightCount: number };
  /** Wrong and unanswered together, unscored questions too. */
  readonly missCount: number;
  readonly questionCount: number;
  /** In the order of the blueprint. */
  readonly domains: readonly ReportedDomain[];
}

/** The score report of an attempt, from its own record alone: nothing is marked anew. */
export function scoreReportOf(attempt: FinishedAttempt): ScoreReport {
  const { bank, blueprint, conditions, elapsedMs, endReason, form, result, startedAtMs } = attempt;
  const session = replaySession(form, conditions.timeLimitMs, attempt.events);
  const states = [...session.items.values()];
  const seen = states.filter((state) => state.timeSpentMs > 0 || state.response !== null);
  const questionCount = form.positions.length;
  return {
    bank,
    elapsedMs,
    endReason,
    form,
    startedAtMs,
    scoredCount: result.scoredCount,
    rightCount: result.rightCount,
    estimatedScaledScore: result.estimatedScaledScore,
    hasPassed: result.hasPassed,
    scoring: blueprint.scoring,
    profile: conditions.profile,
    timeLimitMs: conditions.timeLimitMs,
    allowance: blueprint.allowances.find(({ id }) => id === conditions.allowanceId)?.title ?? null,
    pace: paceOf({ elapsedMs, seenCount: seen.length, questionCount }),
    interruptions: session.interruptions,
    unscored: unscoredOf(attempt),
    missCount: result.verdicts.filter(({ verdict }) => verdict !== "right").length,
    questionCount,
    domains: domainsOf(attempt),
  };
}

function unscoredOf({ form, result }: FinishedAttempt): ScoreReport["unscored"] {
  const unscored = form.positions.flatMap(({ isScored }, position) => (isScored ? [] : [position]));
  const right = unscored.filter((position) => result.verdicts[position]?.verdict === "right");
  return { count: unscored.length, rightCount: right.length };
}

function domainsOf({ blueprint, result }: FinishedAttempt): readonly ReportedDomain[] {
  const tasks = new Map(result.tasks.map((task) => [task.taskId, task]));
  const domains = new Map(result.domains.map((domain) => [domain.domainId, domain]));
  return blueprint.domains.flatMap((domain) => {
    const counts = domains.get(domain.id);
    if (counts === undefined) return [];
    const { scoredCount, rightCount, meetsCompetencies } = counts;
    return {
      id: domain.id,
      title: domain.title,
      scoredCount,
      rightCount,
      meetsCompetencies: scoredCount === 0 ? null : meetsCompetencies,
      tasks: domain.tasks.flatMap(({ id, title }) => {
        const task = tasks.get(id);
        return task === undefined
          ? []
          : { id, title, scoredCount: task.scoredCount, rightCount: task.rightCount };
      }),
    };
  });
}
