import type { AttemptId, FinishedAttempt, OpenAttempt } from "../attempts/attempt-record.ts";
import { isSameEvent, mergeEvents, type StoredEvents } from "../attempts/merge-events.ts";
import type { FoundJournal, SequencedEvent } from "../ipc/contract.ts";

/** An open attempt as the database has it. */
interface StoredAttempt extends StoredEvents {
  readonly attempt: OpenAttempt;
}

/** What the database and the journals hold when they are compared. */
export interface RecoverySources {
  readonly open: readonly StoredAttempt[];
  /** Those that a journal is of; others make no difference. */
  readonly finished: readonly Pick<FinishedAttempt, "attemptId" | "events">[];
  /** Keys of rows that are there but cannot be read. */
  readonly unreadableIds: readonly string[];
  readonly journals: readonly FoundJournal[];
}

/** An attempt that can be made of what was found. */
interface RecoverableAttempt {
  readonly attemptId: AttemptId;
  readonly attempt: OpenAttempt;
  /** 1, 2, 3 … without a gap. */
  readonly events: readonly SequencedEvent[];
  /** Exam time used, in ms, as the journal knows it; null where only the events tell. */
  readonly elapsedMs: number | null;
}

/** Something that is done only when the person says so. */
export type RecoveryFinding =
  /** The database has no such attempt. Recovering puts it back among the open ones. */
  | (RecoverableAttempt & { readonly kind: "attempt-missing"; readonly isDamaged: boolean })
  /** The database has the attempt, but cannot read it or tells otherwise of it. Recovering makes another attempt of the journal's. */
  | (RecoverableAttempt & { readonly kind: "other-version"; readonly isDamaged: boolean })
  /** Some steps of an open attempt can be read nowhere. Recovering goes on with all the others. */
  | (RecoverableAttempt & { readonly kind: "steps-lost"; readonly lostCount: number })
  /** A journal that does not say what was sat, of an attempt that the database has not: nothing can be made of it. */
  | { readonly kind: "unidentified"; readonly attemptId: AttemptId }
  /** A journal that the disk does not give. */
  | { readonly kind: "unreadable"; readonly attemptId: AttemptId };

/** What going on with an open attempt brings with it; nothing of it needs a decision. */
interface Resumption {
  /** All its steps, out of both places. */
  readonly events: readonly SequencedEvent[];
  /** Steps that the journal has and the database has not. */
  readonly taken: readonly SequencedEvent[];
  /** Exam time used, in ms, as the journal knows it; null where it does not. */
  readonly elapsedMs: number | null;
  /** "missing" also for a journal that holds nothing though there are steps in the database. */
  readonly journal: "whole" | "damaged" | "missing";
}

export interface RecoveryPlan {
  readonly findings: readonly RecoveryFinding[];
  /** By open attempt; those that a finding stands in the way of are not among them. */
  readonly resumptions: ReadonlyMap<AttemptId, Resumption>;
  /** Journals that hold nothing which the database has not for good: what is left of a removal that was cut short. */
  readonly leftovers: readonly AttemptId[];
}

/**
 * Compares the database with the journals and says what is to be asked, what comes along when an open attempt goes on, and which
 * journals have done their duty. Every event that either place holds ends in one of the three, except that of two places that
 * contradict each other the database keeps its own. Changes nothing.
 */
export function planRecovery(sources: RecoverySources): RecoveryPlan {
  const openIds = new Set(sources.open.map(({ attempt }) => attempt.attemptId));
  const journalOf = new Map(sources.journals.map((journal) => [journal.attemptId, journal]));
  const ofOpen = sources.open.map((stored) =>
    lookAtOpen(stored, journalOf.get(stored.attempt.attemptId) ?? noJournal),
  );
  const ofOthers = sources.journals
    .filter(({ attemptId }) => !openIds.has(attemptId))
    .map((journal) => lookAtJournal(journal, sources));
  return {
    findings: [...ofOpen, ...ofOthers].flatMap((seen) => ("kind" in seen ? [seen] : [])),
    resumptions: new Map(
      ofOpen.flatMap((seen) => ("kind" in seen ? [] : [[seen.attemptId, seen.resumption]])),
    ),
    leftovers: ofOthers.flatMap((seen) => ("kind" in seen ? [] : [seen.leftover])),
  };
}

const noJournal = { condition: "whole", attempt: null, events: [], elapsedMs: null } as const;

function lookAtOpen(
  stored: StoredAttempt,
  journal: Omit<FoundJournal, "attemptId">,
): RecoveryFinding | { readonly attemptId: AttemptId; readonly resumption: Resumption } {
  const { attempt } = stored;
  const { attemptId } = attempt;
  const { condition, elapsedMs } = journal;
  if (condition === "unreadable") return { kind: "unreadable", attemptId };
  const merged = mergeEvents(stored, journal.events);
  if (merged.status === "contradictory")
    return otherVersion({ ...journal, attemptId }, journal.attempt ?? attempt);
  if (merged.status === "broken") {
    const { events, lostCount } = merged;
    return { kind: "steps-lost", attemptId, attempt, events, elapsedMs, lostCount };
  }
  const has = (entry: SequencedEvent) => stored.events.some((known) => isSameEvent(known, entry));
  const isEmpty = journal.events.length === 0 && elapsedMs === null && stored.events.length > 0;
  return {
    attemptId,
    resumption: {
      events: merged.events,
      taken: journal.events.filter((entry) => !has(entry)),
      elapsedMs,
      journal: condition === "whole" && isEmpty ? "missing" : condition,
    },
  };
}

/** Looks at the journal of an attempt that is not open in the database. */
function lookAtJournal(
  journal: FoundJournal,
  { finished, unreadableIds }: RecoverySources,
): RecoveryFinding | { readonly leftover: AttemptId } {
  const { attemptId, condition, attempt, events } = journal;
  if (condition === "unreadable") return { kind: "unreadable", attemptId };
  const isEmpty = attempt === null && events.length === 0;
  if (condition === "whole" && isEmpty) return { leftover: attemptId };
  const end = finished.find((each) => each.attemptId === attemptId);
  if (end !== undefined && isWithin(events, end))
    return condition === "whole" ? { leftover: attemptId } : { kind: "unidentified", attemptId };
  if (attempt === null) return { kind: "unidentified", attemptId };
  return end === undefined && !unreadableIds.includes(attemptId)
    ? { ...otherVersion(journal, attempt), kind: "attempt-missing" }
    : otherVersion(journal, attempt);
}

function otherVersion(
  { attemptId, condition, events, elapsedMs }: FoundJournal,
  attempt: OpenAttempt,
): Extract<RecoveryFinding, { readonly kind: "other-version" }> {
  return {
    kind: "other-version",
    attemptId,
    attempt,
    events,
    elapsedMs,
    isDamaged: condition === "damaged",
  };
}

function isWithin(
  events: readonly SequencedEvent[],
  end: Pick<FinishedAttempt, "events">,
): boolean {
  return events.every(
    (entry) => JSON.stringify(end.events[entry.sequence - 1]) === JSON.stringify(entry.event),
  );
}
