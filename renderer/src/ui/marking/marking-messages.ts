import type { Verdict } from "../../../../shared/scoring/exam-result.ts";

export const verdictWords: Readonly<Record<Verdict, string>> = {
  right: "Right",
  wrong: "Wrong",
  unanswered: "Unanswered",
};

export const markedMessages = {
  takeaway: "Takeaway",
  studyNote: (title: string) => `Study note: ${title}`,
} as const;

export const comparisonMessages = {
  yourAnswer: "Your answer",
  key: "Key",
  option: "Option and reason",
  choiceTable: "Options with your answer and the key",
  chosen: "Chosen",
  notChosen: "Not chosen",
  inKey: "In the key",
  notInKey: "Not in the key",
  orderingTable: "Entries with your place and the key's place",
  yourPlace: "Your place",
  keysPlace: "Key's place",
  entry: "Entry and reason",
  place: (place: number | null) => (place === null ? "Not used" : `${place}`),
  matchingTable: "Prompts with your match and the key",
  prompt: "Prompt and reason",
  yourMatch: "Your match",
  notMatched: "Nothing chosen",
  mark: "Mark",
  agrees: "Right",
  differs: "Wrong",
  options: "The options",
} as const;

/* Why it was marked so */

function chosenOf(chosen: number, required: number, letters: string): string {
  if (chosen === 0) return `You chose none of ${required}.`;
  return chosen > required
    ? `You chose ${chosen} where ${required} were asked for: ${letters}.`
    : `You chose ${chosen} of ${required}: ${letters}.`;
}

/** What was yours and what is the key's at one place of an order; null where there is nothing. */
function placeDiffers(place: number, yours: string | null, key: string | null): string {
  const put = yours === null ? "you put nothing" : `you put ${yours}`;
  const has = key === null ? "the key ends before it" : `the key has ${key}`;
  return `Place ${place}: ${put}, ${has}.`;
}

function orderedOf(ordered: number, required: number, letters: string): string {
  if (ordered === 0) return "You put nothing in order.";
  if (ordered === required) return `Your order: ${letters}.`;
  return ordered > required
    ? `Your order has ${ordered} where ${required} were asked for: ${letters}.`
    : `Your order has ${ordered} of ${required}: ${letters}.`;
}

/** How many prompts have a match, of how many, and how many of these matches are right. */
function matchedOf(matched: number, required: number, right: number): string {
  if (matched === 0) return `You matched none of ${required}.`;
  const share = right === matched ? "all" : right === 0 ? "none" : right;
  return `You matched ${matched} of ${required}, ${share} of them rightly.`;
}

export const markingMessages = {
  whyRight: "Why it was marked right",
  whyWrong: "Why was I marked wrong?",
  rightChoice: (yours: string) => `You chose ${yours}, which is the key.`,
  noChoice: (key: string) => `You chose nothing. The key is ${key}.`,
  wrongChoice: (yours: string, key: string) => `You chose ${yours}. The key is ${key}.`,
  chosenOf,
  orderedOf,
  matchedOf,
  oneChoiceCounts: "Only the one option in the key counts.",
  allChoicesCount: "All or nothing: this question counts only when all are right.",
  allPlacesCount: "All or nothing: this question counts only when every place is right.",
  allMatchesCount: "All or nothing: this question counts only when every match is right.",
  hit: (letters: string) => `In the key: ${letters}.`,
  missing: (letters: string) => `Missing: ${letters}.`,
  extra: (letters: string) => `Not in the key: ${letters}.`,
  keyIs: (letters: string) => `The key: ${letters}.`,
  placeDiffers,
  promptDiffers: (prompt: number, yours: string | null, key: string) =>
    `Prompt ${prompt}: ${yours === null ? "you chose nothing" : `you chose ${yours}`}, the key is ${key}.`,
} as const;
