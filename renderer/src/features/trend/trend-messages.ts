import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { DomainSeries } from "../../../../shared/trend/domain-series.ts";
import { furthestBehind, paceOf } from "../../../../shared/trend/pace-of.ts";
import type { VerdictTimes } from "../../../../shared/trend/times-by-verdict.ts";
import { formatDate, formatDateTime } from "../../ui/format-date.ts";
import { formatDuration } from "../../ui/format-duration.ts";
import { formatTimeSpent } from "../../ui/format-time-spent.ts";
import { satMockName } from "../../ui/sat-mock-name.ts";
import { shareInPercent } from "../../ui/share-in-percent.ts";

const figures = new Intl.NumberFormat("en-GB");

export const trendMessages = {
  title: "Trend",
  back: "Home",
  history: "History",
  confidence: "How sure you were",
  exam: "Exam",
  span: "Mocks",
  emptyTitle: "No mock to show yet",
  empty:
    "From your finished mocks, this shows your estimated score against the pass mark, each domain from mock to mock, how your time went along a mock, and how long you took for what you got right and wrong. A picture begins with one mock and says more with each.",
  emptyUnsigned:
    "Mocks of unsigned banks stand in the history, but are not part of the trend: nobody vouches for their questions.",
  emptyAction: "Go to Home to start one",
  scores: "Estimated score",
  oneMock: "This is your first mock. From the second on, a line will show where you are going.",
  passMark: "Pass mark",
  passedDot: "Mock at or above the pass mark",
  missedDot: "Mock below it",
  asTable: "Show the figures as a table",
  mock: "Mock",
  date: "Date",
  outcome: "Outcome",
  passed: "Passed",
  notPassed: "Not passed",
  domains: "Domains",
  domainNote:
    "Right answers in percent of a domain's scored questions. A domain has few questions in one mock, so look at where the line goes, not at single points.",
  noneScored: "None scored",
  pace: "Time along a mock",
  paceOf: "Mock",
  question: "Question",
  marked: "Marked",
  spent: "Time on it",
  total: "Time so far",
  evenTotal: "At an even pace",
  paceLine: "Time used so far",
  evenLine: "The same time for every question",
  paceNote:
    "Questions stand in the order of the form. Time that you spent on going back to a question counts where the question stands.",
  minutesAxis: "min",
  times: "Time per question, by outcome",
  timesNote:
    "The bar reaches over the middle half of the questions, the mark in it is the median: half of them took less, half took more.",
  questions: "Questions",
  quarter: "A quarter took less than",
  median: "Median",
  threeQuarters: "A quarter took more than",
  picture: "Middle half",
  pages: "Pages of the table",
  figure: "–",
} as const;

const spanNames = { ten: "Last 10", fifty: "Last 50", all: "All" } as const;
export type Span = keyof typeof spanNames;

export function spanName(span: Span, totalCount: number): string {
  return span === "all" ? `All ${figures.format(totalCount)}` : spanNames[span];
}

export function pageSentence(from: number, to: number, totalCount: number): string {
  return `Rows ${figures.format(from)}–${figures.format(to)} of ${figures.format(totalCount)}`;
}

export function examName(code: string, name: string): string {
  return `${name} (${code})`;
}

export function datedMock({ mode, profile, startedAtMs }: AttemptDigest): string {
  return `${satMockName(mode, profile)}, ${formatDateTime(startedAtMs)}`;
}

function mocks(count: number): string {
  return count === 1 ? "1 mock" : `${figures.format(count)} mocks`;
}

/** What the picture of the scores shows. */
export function scoreSentence(digests: readonly AttemptDigest[]): string {
  const [first, last] = [digests[0], digests.at(-1)];
  if (first === undefined || last === undefined) return "";
  const { passing, max } = last.scale;
  if (digests.length === 1)
    return `1 mock: an estimated ${last.estimatedScaledScore} of ${max}, with the pass mark at ${passing}.`;
  const scores = digests.map(({ estimatedScaledScore }) => estimatedScaledScore);
  const passedCount = digests.filter(({ hasPassed }) => hasPassed).length;
  return `${mocks(digests.length)} from ${formatDate(first.startedAtMs)} to ${formatDate(last.startedAtMs)}: the first an estimated ${first.estimatedScaledScore}, the last ${last.estimatedScaledScore}, the lowest ${Math.min(...scores)}, the highest ${Math.max(...scores)} of ${max}. ${passedCount} at or above the pass mark of ${passing}.`;
}

export function domainName({ domainId, title }: Pick<DomainSeries, "domainId" | "title">): string {
  return `${domainId} ${title}`;
}

/** A result of a domain: "7 of 9 (77%)". */
export function domainFigure(result: DomainSeries["results"][number]): string {
  return result === null
    ? trendMessages.noneScored
    : `${result.rightCount} of ${result.scoredCount} (${shareInPercent(result.rightCount, result.scoredCount)})`;
}

/** What the picture of a domain shows. */
export function domainSentence({ results }: DomainSeries): string {
  const known = results.filter((result) => result !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return "No scored question yet.";
  if (known.length === 1) return `${domainFigure(last)}.`;
  return `First ${domainFigure(first)}, last ${domainFigure(last)}.`;
}

/** What the picture of the pace shows. */
export function paceSentence(digest: AttemptDigest): string {
  const pace = paceOf(digest);
  const last = pace.steps.at(-1);
  if (last === undefined) return "";
  const limit =
    digest.timeLimitMs === null
      ? "There was no time limit: the even pace divides the time that you used."
      : `The even pace divides the limit of ${formatDuration(pace.wholeMs)}.`;
  const used = `You spent ${formatDuration(last.totalMs)} on ${pace.steps.length} questions.`;
  const behind = furthestBehind(pace);
  const worst =
    behind === null
      ? "You were never behind it."
      : `You were furthest behind it at question ${behind.number}, by ${formatTimeSpent(behind.totalMs - behind.evenTotalMs)}.`;
  return `${used} ${limit} ${worst}`;
}

/** What the picture of the times shows. */
export function timesSentence(times: readonly VerdictTimes[]): string {
  const medianOf = (wanted: VerdictTimes["verdict"]) =>
    times.find(({ verdict }) => verdict === wanted)?.spread?.medianMs ?? null;
  const [right, wrong] = [medianOf("right"), medianOf("wrong")];
  if (right === null || wrong === null)
    return "As soon as there are right and wrong answers, this compares the time that they took.";
  return `Half of your right answers took less than ${formatTimeSpent(right)}, half of your wrong ones less than ${formatTimeSpent(wrong)}.`;
}
