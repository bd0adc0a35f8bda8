import type { AttemptDigest, DigestedQuestion } from "../attempts/attempt-digest.ts";
import { type BankSummary, isUnsigned } from "../bank/bank-summary.ts";
import type { DomainId } from "../bank/blueprint.ts";
import type { ItemId } from "../bank/item.ts";
import type { PracticeAnswer } from "../practice/practice-answer.ts";

/** Answers older than this say too little about today: 90 days, in ms. */
export const MAX_AGE_MS = 90 * 24 * 60 * 60 * 1000;

/**
 * Why an item that was met in a mock does not count: it was practised before, it never came on screen, its answer is too old, or it
 * was asked under another exam guide.
 */
type SetAsideReason = "practised" | "never-shown" | "too-old" | "other-guide";

/** An item's first meeting, if it counts. */
interface Observation {
  readonly domainId: DomainId;
  readonly isRight: boolean;
  /** The end of its mock: wall clock, ms since 1970. */
  readonly atMs: number;
}

/** What the mocks of one bank tell about somebody who met each item for the first time. */
export interface FirstMeetings {
  readonly counting: readonly Observation[];
  readonly setAside: Readonly<Record<SetAsideReason, number>>;
  /** Questions in mocks that had been in an earlier mock. */
  readonly repeatCount: number;
  /** When an item was last seen for the first time in a mock, were it too long ago to count. Null where none was. */
  readonly newestAtMs: number | null;
  /** Every item that was met, in a mock or in practice. */
  readonly metIds: ReadonlySet<ItemId>;
}

interface FirstMeetingsInput {
  readonly bank: Pick<BankSummary, "bankId" | "guide">;
  /** Of any banks and in any order. Mocks of other banks and of unsigned ones are left out. */
  readonly digests: readonly AttemptDigest[];
  /** Of any banks and in any order. */
  readonly answers: readonly PracticeAnswer[];
  /** Wall clock, ms since 1970. */
  readonly nowMs: number;
}

/**
 * The first meeting with each item of a bank, as far as it was in a mock: later ones are repeats, and never count. A mock's items
 * all count as met when it ends, since review shows them with their keys. Unscored ones count like any other: nobody can
 * tell them apart before the end.
 */
export function firstMeetingsOf({
  bank,
  digests,
  answers,
  nowMs,
}: FirstMeetingsInput): FirstMeetings {
  const practisedAtMs = practisedAtOf(answers.filter(({ bankId }) => bankId === bank.bankId));
  const mocks = digests
    .filter((digest) => digest.bank.bankId === bank.bankId && !isUnsigned(digest.bank))
    .toSorted(byEnd);
  const setAside = { practised: 0, "never-shown": 0, "too-old": 0, "other-guide": 0 };
  const counting: Observation[] = [];
  const metInMocks = new Set<ItemId>();
  let questionCount = 0;
  let newestAtMs: number | null = null;
  for (const mock of mocks)
    for (const question of mock.questions) {
      const { itemId, domainId, verdict } = question;
      questionCount += 1;
      if (metInMocks.has(itemId)) continue;
      metInMocks.add(itemId);
      const practised = (practisedAtMs.get(itemId) ?? Infinity) <= mock.endedAtMs;
      const reason = practised ? "practised" : reasonToSetAside(mock, question, { bank, nowMs });
      if (reason === null || reason === "too-old") newestAtMs = mock.endedAtMs;
      if (reason === null)
        counting.push({ domainId, isRight: verdict === "right", atMs: mock.endedAtMs });
      else setAside[reason] += 1;
    }
  return {
    counting,
    setAside,
    repeatCount: questionCount - metInMocks.size,
    newestAtMs,
    metIds: new Set([...metInMocks, ...practisedAtMs.keys()]),
  };
}

/** Mocks of the same moment go by their ids, so that the order in which they are given changes nothing. */
function byEnd(a: AttemptDigest, b: AttemptDigest): number {
  return a.endedAtMs - b.endedAtMs || (a.attemptId < b.attemptId ? -1 : 1);
}

function practisedAtOf(answers: readonly PracticeAnswer[]): ReadonlyMap<ItemId, number> {
  const earliest = new Map<ItemId, number>();
  for (const { itemId, answeredAtMs } of answers)
    earliest.set(itemId, Math.min(answeredAtMs, earliest.get(itemId) ?? Infinity));
  return earliest;
}

function reasonToSetAside(
  mock: AttemptDigest,
  question: DigestedQuestion,
  { bank, nowMs }: Pick<FirstMeetingsInput, "bank" | "nowMs">,
): SetAsideReason | null {
  // Who runs out of time is marked wrong for what was not reached, here as in the exam; who ends a mock early did not try it.
  const wasReached = question.timeSpentMs > 0 || question.verdict !== "unanswered";
  if (!wasReached && mock.endReason === "ended-by-candidate") return "never-shown";
  if (mock.bank.guide.version !== bank.guide.version) return "other-guide";
  return nowMs - mock.endedAtMs > MAX_AGE_MS ? "too-old" : null;
}
