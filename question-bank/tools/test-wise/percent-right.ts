import type { KeyedQuestion } from "./keyed-questions.ts";
import { picks } from "./picks.ts";

/** A tie of two, three or four is a whole number of twelfths: counted in them, shared marks add up exactly. */
const FULL_MARKS = 12;

/** The share of questions, in percent, in which the highest score is the key's. Options that tie share the mark. */
export function percentRight<Q extends KeyedQuestion>(
  questions: readonly Q[],
  scoresOf: (question: Q) => readonly number[],
): number {
  const marks = questions.reduce((sum, question) => {
    const share = picks(scoresOf(question))[question.keyPlace] ?? 0;
    return sum + Math.round(share * FULL_MARKS);
  }, 0);
  return (marks * 100) / (FULL_MARKS * Math.max(1, questions.length));
}
