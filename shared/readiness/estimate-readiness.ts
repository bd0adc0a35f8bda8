import type { AttemptDigest } from "../attempts/attempt-digest.ts";
import { type BankOutline, isUnsigned } from "../bank/bank-summary.ts";
import type { DomainId } from "../bank/blueprint.ts";
import { objectivePlaces } from "../exam/objective-places.ts";
import type { PracticeAnswer } from "../practice/practice-answer.ts";
import type { CentralRange } from "./central-range.ts";
import { type FirstMeetings, firstMeetingsOf } from "./first-meetings.ts";
import { itemsToNarrow } from "./items-to-narrow.ts";
import {
  type DomainCounts,
  predictRightAnswers,
  predictScore,
  type ScorePrediction,
} from "./predict-score.ts";

/** Below these the simulated interval misses its 90 %: items seen for the first time, in all and in each scored domain. */
const MIN_FIRST_SEEN = 40;
export const MIN_FIRST_SEEN_PER_DOMAIN = 5;

/** What is known of one domain. */
export interface DomainStanding extends DomainCounts {
  readonly domainId: DomainId;
  readonly title: string;
  /** Items of the domain in one form, scored or not. */
  readonly shownCount: number;
  /** Items of the bank that were never met. */
  readonly unseenCount: number;
}

/** What a readiness rests on, estimated or not. */
export interface Evidence extends Omit<FirstMeetings, "counting" | "metIds"> {
  readonly domains: readonly DomainStanding[];
  /** Items that count, right or wrong. */
  readonly firstSeenCount: number;
  /** When the oldest of them was answered: wall clock, ms since 1970. Null without any. */
  readonly oldestAtMs: number | null;
  readonly unseenCount: number;
}

/** Why nothing is said about the next score. */
export type RefusalReason =
  | "unsigned-bank"
  /** Not one mock of the bank was sat. */
  | "nothing-seen"
  /** The bank has not enough items left that were never met. */
  | "used-up"
  /** It would be enough, were it not too long ago. */
  | "too-old"
  /** Mocks were sat, but every item of them had been met before or never came on screen. */
  | "only-repeats"
  | "too-few";

/** Where somebody stands before an exam: what the next score may be, or why that cannot be said. */
export type Readiness =
  | {
      readonly status: "estimated";
      readonly evidence: Evidence;
      readonly prediction: ScorePrediction;
      /** Of each domain in the blueprint's order: how many of its scored questions in the next form are likely right. */
      readonly likelyRight: readonly CentralRange[];
      /** How many more first-seen items make the interval 10 points narrower; null where the bank has not so many. */
      readonly itemsToNarrow: number | null;
    }
  | {
      readonly status: "refused";
      readonly reason: RefusalReason;
      readonly evidence: Evidence;
      /** The least number of further first-seen items with which it could be said. */
      readonly neededCount: number;
    };

interface ReadinessInput {
  /** The bank as it is installed. */
  readonly outline: Pick<BankOutline, "summary" | "blueprint" | "index">;
  /** Of any banks and in any order. */
  readonly digests: readonly AttemptDigest[];
  /** Of any banks and in any order. */
  readonly answers: readonly PracticeAnswer[];
  /** Wall clock, ms since 1970. */
  readonly nowMs: number;
}

/**
 * Estimates, from items seen for the first time only, what the estimated score of the next mock of new items would be. Formula,
 * assumptions and how often it holds: docs/readiness.md.
 */
export function estimateReadiness({ outline, digests, answers, nowMs }: ReadinessInput): Readiness {
  const { summary, blueprint } = outline;
  const meetings = firstMeetingsOf({ bank: summary, digests, answers, nowMs });
  const evidence = evidenceOf(outline, meetings);
  const neededCount = neededCountOf(evidence);
  if (isUnsigned(summary))
    return { status: "refused", reason: "unsigned-bank", evidence, neededCount };
  if (neededCount > 0)
    return { status: "refused", reason: refusalReasonOf(evidence), evidence, neededCount };
  const { domains, unseenCount } = evidence;
  const prediction = predictScore(domains, blueprint.scoring);
  return {
    status: "estimated",
    evidence,
    prediction,
    likelyRight: domains.map(predictRightAnswers),
    itemsToNarrow: itemsToNarrow({
      domains,
      unseenCount,
      widthPoints: prediction.high - prediction.low,
    }),
  };
}

function evidenceOf(
  { blueprint, index }: ReadinessInput["outline"],
  { counting, metIds, ...rest }: FirstMeetings,
): Evidence {
  const placeOf = objectivePlaces(blueprint);
  const unseen = index.filter(({ id }) => !metIds.has(id));
  const domains = blueprint.domains.map(({ id, title, shownCount, scoredCount }) => {
    const own = counting.filter(({ domainId }) => domainId === id);
    const rightCount = own.filter(({ isRight }) => isRight).length;
    return {
      domainId: id,
      title,
      shownCount,
      scoredCount,
      rightCount,
      wrongCount: own.length - rightCount,
      unseenCount: unseen.filter(({ objective }) => placeOf(objective).domainId === id).length,
    };
  });
  return {
    ...rest,
    domains,
    firstSeenCount: domains.reduce((sum, domain) => sum + firstSeenIn(domain), 0),
    oldestAtMs: counting[0]?.atMs ?? null,
    unseenCount: unseen.length,
  };
}

/** How many items of a domain were seen for the first time and count. */
export function firstSeenIn({ rightCount, wrongCount }: DomainCounts): number {
  return rightCount + wrongCount;
}

function shortageOf(domain: DomainStanding): number {
  return domain.scoredCount === 0
    ? 0
    : Math.max(0, MIN_FIRST_SEEN_PER_DOMAIN - firstSeenIn(domain));
}

function neededCountOf({ domains, firstSeenCount }: Evidence): number {
  const inDomains = domains.reduce((sum, domain) => sum + shortageOf(domain), 0);
  return Math.max(MIN_FIRST_SEEN - firstSeenCount, inDomains, 0);
}

function refusalReasonOf(evidence: Evidence): RefusalReason {
  const { domains, firstSeenCount, unseenCount, setAside, repeatCount } = evidence;
  const isUsedUp =
    neededCountOf(evidence) > unseenCount ||
    domains.some((domain) => shortageOf(domain) > domain.unseenCount);
  if (isUsedUp) return "used-up";
  if (firstSeenCount + setAside["too-old"] >= MIN_FIRST_SEEN && setAside["too-old"] > 0)
    return "too-old";
  if (firstSeenCount > 0) return "too-few";
  const metCount = Object.values(setAside).reduce((sum, count) => sum + count, repeatCount);
  return metCount > 0 ? "only-repeats" : "nothing-seen";
}
