import type { ScoreReport } from "../../../../shared/review/score-report.ts";
import { formatDateTime } from "../../ui/format-date.ts";
import { mockName } from "../../ui/mock-name.ts";
import {
  bankFact,
  endingFact,
  examFact,
  type factNames,
  guideFact,
  hashFact,
  interruptionSentence,
  noInterruptions,
  paceFact,
  profileFact,
  publisherFact,
  rightFact,
  signatureFact,
  timeFact,
  unscoredFact,
} from "./review-messages.ts";

/** A fact of an attempt by its name, in words: one line, or several. */
export interface ReportFact {
  readonly id: keyof typeof factNames;
  readonly lines: readonly string[];
}

/** What was sat, how, and from which bank: the same on the screen and on paper. What does not apply is left out. */
export function reportFacts(report: ScoreReport): readonly ReportFact[] {
  return [...sittingFacts(report), ...bankFacts(report)].flatMap(([id, ...lines]) => {
    const said = lines.filter((line) => line !== null);
    return said.length === 0 ? [] : { id, lines: said };
  });
}

type Draft = readonly [id: ReportFact["id"], ...lines: (string | null)[]];

function sittingFacts(report: ScoreReport): readonly Draft[] {
  const { bank, form, pace, timeLimitMs, unscored } = report;
  const interruptions = report.interruptions.map(interruptionSentence);
  return [
    ["exam", examFact(bank.exam.code, bank.exam.name)],
    ["mock", mockName(form.mode)],
    ["formCode", form.code],
    ["profile", profileFact(report.profile)],
    ["started", formatDateTime(report.startedAtMs)],
    ["timeUsed", timeFact(report.elapsedMs, timeLimitMs, report.allowance)],
    ["pace", pace === null ? null : paceFact(pace, timeLimitMs)],
    ["ending", endingFact(report.endReason)],
    ["interruptions", ...(interruptions.length === 0 ? [noInterruptions] : interruptions)],
    ["right", rightFact(report.rightCount, report.scoredCount)],
    ["unscored", unscoredFact(unscored.count, unscored.rightCount, report.questionCount)],
  ];
}

function bankFacts({ bank }: ScoreReport): readonly Draft[] {
  const { version, published, textChecked } = bank.guide;
  return [
    ["bank", bankFact(bank.title, bank.version, bank.revision)],
    ["publisher", publisherFact(bank.publisherName, bank.keyStanding)],
    ["signature", bank.keyId === null ? null : signatureFact(bank.keyId)],
    ["hash", hashFact(bank.manifestSha256)],
    ["guide", guideFact(version, published, textChecked)],
  ];
}
