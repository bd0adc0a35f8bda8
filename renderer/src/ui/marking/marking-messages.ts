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

function chosenOf(chosen: number, required: number): string {
  if (chosen === 0) return `You chose none of ${required}.`;
  return chosen > required
    ? `You chose ${chosen} where ${required} were asked for.`
    : `You chose ${chosen} of ${required}.`;
}

export const markingMessages = {
  heading: "Why it was marked so",
  rightChoice: "You chose the one that is right.",
  noChoice: (key: string) => `You chose nothing. The key is ${key}.`,
  wrongChoice: (yours: string, key: string) => `You chose ${yours}. The key is ${key}.`,
  chosenOf,
  allChoicesCount: "This question counts only when all are right.",
  allPlacesCount: "This question counts only when every place is right.",
  allMatchesCount: "This question counts only when every match is right.",
  missing: (letters: string) => `Missing: ${letters}.`,
  extra: (letters: string) => `Not in the key: ${letters}.`,
  yourOrder: (letters: string) => `Your order: ${letters}.`,
  noOrder: "You put nothing in order.",
  keysOrder: (letters: string) => `The key: ${letters}.`,
  wrongPlaces: (places: readonly number[]) =>
    `Differs at ${places.length === 1 ? "place" : "places"} ${places.join(", ")}.`,
  /** How many prompts have a match, of how many, and how many of these matches are right. */
  matchedOf: (matched: number, required: number, right: number) =>
    matched === 0
      ? `You matched none of ${required}.`
      : `You matched ${matched} of ${required}, ${right === matched ? "all" : right === 0 ? "none" : right} of them rightly.`,
  wrongPrompts: (numbers: string) => `Differs at ${numbers}.`,
} as const;
