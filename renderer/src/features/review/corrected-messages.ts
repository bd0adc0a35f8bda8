import type { ScoreReport } from "../../../../shared/review/score-report.ts";
import type {
  CorrectedResult,
  QuestionCorrection,
} from "../../../../shared/scoring/corrected-result.ts";
import { keyText } from "../../ui/marking/answer-text.ts";
import { countWords } from "./browse-messages.ts";

export const correctedMessages = {
  title: "Corrected since you sat it",
  kept: "Your history keeps the score of then, and the questions below are as you saw them.",
  questions: "The questions",
} as const;

function passes(hasPassed: boolean): string {
  return hasPassed ? "passed" : "not passed";
}

/** Both scores in a sentence each. */
export function scoreWithCorrections(
  { estimatedScaledScore, hasPassed, scoring }: ScoreReport,
  { result }: CorrectedResult,
): string {
  const { max } = scoring.scale;
  const then = `As marked then: ${estimatedScaledScore} of ${max}, ${passes(hasPassed)}.`;
  if (result === null) return `${then} No scored question is left to mark by.`;
  const now = `${result.estimatedScaledScore} of ${max}, ${passes(result.hasPassed)}`;
  return `${then} With the corrections: ${now}.`;
}

function oneOrMore(count: number, one: string, many: string): string {
  return count === 1 ? one : `${count} ${many}`;
}

/** Why there is a second score. */
export function whyCorrected({ version, corrections }: CorrectedResult): string {
  const withdrawn = corrections.filter(({ kind }) => kind === "withdrawn").length;
  const keys = corrections.length - withdrawn;
  const parts = [
    ...(keys === 0 ? [] : [`${oneOrMore(keys, "one key was", "keys were")} corrected`]),
    ...(withdrawn === 0
      ? []
      : [
          `${oneOrMore(withdrawn, "one question was withdrawn and is", "questions were withdrawn and are")} left out of the second score`,
        ]),
  ];
  return `In version ${version} of the bank, as it is now, ${parts.join("; ")}.`;
}

export function correctionTitle(correction: QuestionCorrection): string {
  return correction.kind === "withdrawn"
    ? "This question was withdrawn since"
    : "The key of this question was corrected since";
}

/** What a correction makes of an answer. */
export function correctionMeans(correction: QuestionCorrection): string {
  const then = countWords[correction.verdictThen];
  if (correction.kind === "withdrawn")
    return `Marked then: ${then}. It is left out of the second score.`;
  return correction.verdictNow === correction.verdictThen
    ? `Marked then: ${then}. The corrected key makes no difference to that.`
    : `Marked then: ${then}. By the corrected key: ${countWords[correction.verdictNow]}.`;
}

/** The corrected key in the words of the question; null for a question that was withdrawn. */
export function correctedKey(correction: QuestionCorrection): string | null {
  return correction.kind === "withdrawn" ? null : `Corrected key: ${keyText(correction.item)}`;
}

export function publisherSays(reason: string): string {
  return `The publisher says: ${reason}`;
}

export function questionLine(correction: QuestionCorrection): string {
  const what = correction.kind === "withdrawn" ? "withdrawn" : "key corrected";
  return `Question ${correction.position + 1}: ${what}. ${correctionMeans(correction)}`;
}
