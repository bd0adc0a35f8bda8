import type { ItemKind } from "../../../../shared/bank/item.ts";
import type { MatchingWords } from "../answer/matching-words.ts";
import { optionLetter } from "../answer/option-letter.ts";
import type { OrderingWords } from "../answer/ordering-words.ts";
import type { StrikeWords } from "../answer/strike-out.ts";
import type { KeyEffect } from "./key-effect.ts";

const NUMBER_WORDS = "none one two three four five six seven eight nine ten eleven twelve".split(
  " ",
);

function numberWord(count: number): string {
  return NUMBER_WORDS[count] ?? String(count);
}

export function instruction(kind: ItemKind, requiredCount: number): string {
  switch (kind) {
    case "single-choice":
    case "multiple-response":
      return `Choose ${numberWord(requiredCount)}`;
    case "ordering":
      return `Put ${numberWord(requiredCount)} in order`;
    case "matching":
      return "Match each";
  }
}

/** What to say where more was chosen than asked for, and the way out. */
export const tooManyMessages = {
  happened: (kind: ItemKind, requiredCount: number, count: number) =>
    `${instruction(kind, requiredCount)}: you ${kind === "ordering" ? "placed" : "chose"} ${numberWord(count)}.`,
  wayOut: (kind: ItemKind, excess: number) =>
    `Take ${numberWord(excess)} ${kind === "ordering" ? "out" : "back"}:`,
  takeBack: (letter: string, text: string) => `Take back ${letter}: ${text}`,
} as const;

/** What stands at the lower edge while there is more of a question than is in sight. */
export const restMessages = {
  region: "The rest of the question",
  more: "More below",
  notSeen: "You have not seen all of this question.",
  seeRest: "See the rest",
  goOn: "Go on",
} as const;

export const strikeWords: StrikeWords = {
  strike: (text) => `Strike out: ${text}`,
  tip: "Strike out",
  struck: "struck out",
};

export const orderingWords: OrderingWords = {
  available: "Available",
  yourOrder: "Your order",
  hint: "Drag an entry, press it and then its place, or type the number of its place.",
  held: (text) => `Picked up: ${text}. Press its place in your order.`,
  emptyPlace: (place) => `Place ${place}: empty`,
  putHere: "Put it here",
  add: (text) => `Add: ${text}`,
  remove: (text) => `Remove: ${text}`,
  moveUp: (text) => `Move up: ${text}`,
  moveDown: (text) => `Move down: ${text}`,
  placeOf: (text) => `Place of: ${text}`,
  pickUpFrom: (text, place) => `Pick up from place ${place}: ${text}`,
  placed: (text, place, count) => `${text}: place ${place} of ${count}`,
  removed: (text) => `${text}: removed from your order`,
  pickedUp: (text) => `${text}: picked up. Press its place in your order.`,
  putDown: (text) => `${text}: no longer picked up`,
};

export const matchingWords: MatchingWords = {
  options: "Options",
  prompts: "Prompts",
  hint: "Drag an option to its prompt, press one and then the other, or choose from the list.",
  optionHeld: (option) => `Picked: ${option}. Press the prompt that it fits.`,
  promptHeld: (number) => `Picked: prompt ${number}. Press the option that fits it.`,
  placeholder: "Choose a match",
  clear: (prompt) => `Clear the match of: ${prompt}`,
  matched: (number, option) => `Prompt ${number}: ${option}`,
  cleared: (number) => `Prompt ${number}: no match`,
  putDown: (text) => `${text}: no longer picked`,
};

/** What a screen reader is told when a letter or digit was pressed. */
export function keySaid(effect: Exclude<KeyEffect, { readonly type: "focus-prompt" }>): string {
  const letter = optionLetter(effect.index);
  switch (effect.type) {
    case "answer":
      return `${letter} ${CHANGES[effect.change]}`;
    case "match":
      return `Prompt ${effect.promptNumber}: ${letter}`;
    case "strike":
      return effect.isStruck ? `${letter} struck out` : `${letter} no longer struck out`;
  }
}

const CHANGES = {
  chosen: "chosen",
  cleared: "no longer chosen",
  placed: "added to your order",
} as const;
