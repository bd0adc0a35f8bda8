import { itemRule } from "./rule.ts";
import { sentencesOf } from "./sentences-of.ts";

const SHOUTED = /\b(?:NOT|EXCEPT|NEVER)\b/;
const EXCEPT = /\bexcept\b(?! for\b)/i;
// "Which services do not ..." asks for the wrong ones; "Which service suits data that is not ..." and ", which cannot ..." do not.
const WORD = String.raw`(?!(?:that|who|whose|if|when|where|because|and|but)\b)[\w'-]+\s`;
const WHICH_NOT = new RegExp(
  String.raw`(?<!, )\b(?:which|what)\s(?:${WORD}){0,6}?(?:(?:is|are|was|were|do|does|did|would|should|can|could|will)\s(?:${WORD}){0,3}?not|cannot|\w+n't)\b`,
  "i",
);
const LEAST = /(?<!\bat )\bleast\b\s*(?<kin>(?:[\w'-]+\s*){0,4})/gi;
// To want the least of a cost is an ordinary requirement, asked for as such in the real exam.
const COSTS =
  /\b(?:overhead|effort|work|maintenance|management|expensive|costs?|costly|time|latency|delay|privileges?|code|complex|complexity|disruption|changes?|data|risk|number|amount|calls|steps|expertise|training|resources|compute|energy|tokens?)\b/i;

function isNegative(sentence: string): boolean {
  return SHOUTED.test(sentence) || EXCEPT.test(sentence) || WHICH_NOT.test(sentence);
}

function asksForLeastSuitable(sentence: string): boolean {
  return [...sentence.matchAll(LEAST)].some((match) => !COSTS.test(match.groups?.["kin"] ?? ""));
}

/** A negative stem is misread under time pressure (NBME 2024). "LEAST operational overhead" and its kin are requirements, not negations. */
export const negativeStem = itemRule("negative-stem", (item) => {
  const last = sentencesOf(item.stem).at(-1) ?? "";
  const isOrdering = item.source.kind === "ordering";
  if (!isNegative(last) && (isOrdering || !asksForLeastSuitable(last))) return [];
  return [{ path: ["stem"], message: "ask for what is right, not for the exception" }];
});
