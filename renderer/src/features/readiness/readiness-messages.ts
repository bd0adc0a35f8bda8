import type { BankSummary } from "../../../../shared/bank/bank-summary.ts";
import type { CentralRange } from "../../../../shared/readiness/central-range.ts";
import {
  type DomainStanding,
  type Evidence,
  firstSeenIn,
  MIN_FIRST_SEEN_PER_DOMAIN,
  type RefusalReason,
} from "../../../../shared/readiness/estimate-readiness.ts";
import { NARROWER_BY_POINTS } from "../../../../shared/readiness/items-to-narrow.ts";
import { bankName } from "../../ui/bank-name.ts";
import { formatDate } from "../../ui/format-date.ts";

export const readinessMessages = {
  title: "Where you stand",
  back: "Home",
  details: "See the details",
  startMock: "Start a mock",
  method: "How this is worked out",
  nextMock: "Your next mock",
  estimateOfEstimate:
    "This is an estimate of an estimate. It speaks of a mock of questions that are new to you, sat today, and not of the real exam, whose scoring is not published.",
  lowEnd: "Low end",
  middle: "Middle",
  highEnd: "High end",
  passMark: "Pass mark",
  chance: "Chance to reach it",
  figure: "Figure",
  value: "Value",
  byDomain: "By domain",
  byDomainMeaning:
    "How many of each domain’s scored questions in the next mock you would likely get right: 9 times in 10 it is between the two numbers.",
  domain: "Domain",
  seen: "First seen",
  right: "Right",
  likely: "Likely right in the next mock",
  noneScored: "None is scored",
  narrow: "What would narrow the range",
  evidence: "What counts and what does not",
  questions: "Questions",
  count: "Count",
  notYet: "Not enough to say yet",
} as const;

/** What a card is called; with several banks each names its own, so that no two are called alike. */
export function standingTitle(bank: BankSummary, isOnlyBank: boolean): string {
  return isOnlyBank ? readinessMessages.title : `${readinessMessages.title}: ${bankName(bank)}`;
}

export function questionCount(count: number): string {
  return count === 1 ? "1 question" : `${count} questions`;
}

export function rangeSentence(low: number, high: number): string {
  return `The estimated score of your next mock would be between ${low} and ${high}, 9 times in 10.`;
}

export function chanceSentence(passing: number, chance: string): string {
  return `Your chance to reach the pass mark of ${passing} in it: ${chance}.`;
}

export function bandLabel(low: number, high: number): string {
  return `${low} to ${high}`;
}

export function passMarkLabel(passing: number): string {
  return `Pass mark ${passing}`;
}

export function sourceLine({ firstSeenCount, newestAtMs }: Evidence): string {
  const seen = `From ${questionCount(firstSeenCount)} that you saw for the first time`;
  return newestAtMs === null ? `${seen}.` : `${seen}, the last on ${formatDate(newestAtMs)}.`;
}

export function domainName({ domainId, title }: DomainStanding): string {
  return `${domainId} ${title}`;
}

export function likelyRight({ first, last }: CentralRange, scoredCount: number): string {
  return first === last ? `${first} of ${scoredCount}` : `${first} to ${last} of ${scoredCount}`;
}

export function narrowing(
  itemsToNarrow: number | null,
  { unseenCount, domains }: Evidence,
): string {
  const scoredCount = domains.reduce((sum, domain) => sum + domain.scoredCount, 0);
  if (itemsToNarrow !== null)
    return `About ${itemsToNarrow} more questions that you meet for the first time in a mock would make the range ${NARROWER_BY_POINTS} points narrower, if they go as those before. The bank has ${unseenCount} that you never met.`;
  if (unseenCount === 0)
    return "You have met every question of this bank, so it cannot become narrower.";
  return `Not even the ${questionCount(unseenCount)} that you never met would make the range ${NARROWER_BY_POINTS} points narrower. What is left of it is mostly the luck of one mock: it has only ${scoredCount} scored questions.`;
}

export function spread({ oldestAtMs, newestAtMs }: Evidence): string {
  if (oldestAtMs === null || newestAtMs === null) return "";
  const [from, to] = [formatDate(oldestAtMs), formatDate(newestAtMs)];
  return from === to
    ? `All of them were answered on ${to}.`
    : `They were answered from ${from} to ${to} and count alike: if you have learned much since the first, the range is too low rather than too high.`;
}

/** How many questions count, how many do not for which reason, as far as there are any, and how many are left. */
export function evidenceRows(evidence: Evidence): readonly (readonly [string, number])[] {
  const { setAside, repeatCount, firstSeenCount, unseenCount } = evidence;
  const notCounted: readonly (readonly [string, number])[] = [
    ["Not counted: met again in a later mock", repeatCount],
    ["Not counted: practised before the mock", setAside.practised],
    ["Not counted: not on screen when you ended the mock", setAside["never-shown"]],
    ["Not counted: more than 90 days ago", setAside["too-old"]],
    ["Not counted: asked under another exam guide", setAside["other-guide"]],
  ];
  return [
    ["Counted: first seen in a mock", firstSeenCount],
    ...notCounted.filter(([, count]) => count > 0),
    ["Never met so far", unseenCount],
  ];
}

/** Why nothing is estimated, what that means, and what can be done. */
export function refusal(
  reason: RefusalReason,
  evidence: Evidence,
  neededCount: number,
): readonly string[] {
  const needed = `It needs ${neededCount === 1 ? "1 more question" : `${neededCount} more questions`} that you meet for the first time in a mock.`;
  return [
    ...refusalWords[reason](evidence),
    ...(isHopeful(reason) ? [needed, ...shortages(evidence)] : []),
  ];
}

/** Whether another mock would help. */
export function isHopeful(reason: RefusalReason): boolean {
  return reason !== "unsigned-bank" && reason !== "used-up";
}

const refusalWords: Readonly<Record<RefusalReason, (evidence: Evidence) => readonly string[]>> = {
  "unsigned-bank": () => ["Nobody vouches for this bank, so nothing is estimated from its mocks."],
  "nothing-seen": () => [
    "The range of your next estimated score and your chance to reach the pass mark will be here once you have sat a mock or two.",
  ],
  "used-up": ({ unseenCount }) => [
    `This bank has ${questionCount(unseenCount)} that you never met, which is too few for an estimate. Questions that you met before show what you remember, not what you would do with new ones, so nothing is made of them.`,
  ],
  "too-old": ({ newestAtMs }) => [
    newestAtMs === null
      ? "Your answers are too old."
      : `You last met a new question in a mock on ${formatDate(newestAtMs)}. Answers of more than 90 days ago say too little about today.`,
  ],
  "only-repeats": () => [
    "You have sat mocks, but no question of theirs was new to you when it came on screen. Questions that you met before show what you remember, not what you would do with new ones.",
  ],
  "too-few": ({ firstSeenCount }) => [
    `So far ${questionCount(firstSeenCount)} ${firstSeenCount === 1 ? "counts" : "count"}. With so few the range would cover most of the scale, and would be wrong more often than it says.`,
  ],
};

/** Which domains lack questions of their own, where not all of them do. */
function shortages({ domains, firstSeenCount }: Evidence): readonly string[] {
  const short = domains.filter(
    (domain) => domain.scoredCount > 0 && firstSeenIn(domain) < MIN_FIRST_SEEN_PER_DOMAIN,
  );
  if (firstSeenCount === 0 || short.length === 0) return [];
  const names = short.map(({ domainId }) => domainId).join(", ");
  return [
    `Each domain needs at least ${MIN_FIRST_SEEN_PER_DOMAIN}; fewer have been met in ${short.length === 1 ? "domain" : "domains"} ${names}.`,
  ];
}
