import type { ItemKind } from "../../../../../shared/bank/item.ts";

export const tutorialMessages = {
  name: "Tutorial",
  leave: "Leave the tutorial",
  nothingKept: "Nothing is kept",
  try: "Try this",
  /** What can be tried on the question on screen. */
  hints: {
    "single-choice": [
      "Choose by a press, or with the keys A to D or 1 to 4. Another choice replaces the first.",
      "Strike out an option that you rule out: the button at its end, or Shift and its letter.",
    ],
    "multiple-response": [
      "Choose three on purpose: the question says that it is one too many, and drops none.",
      "Press a chosen option again to take it back. Flag the question at the top, and write a note at the bottom.",
    ],
    ordering: [
      "Drag an entry to its place, press it and then its place, or type its letter and change the number.",
      "One entry does not belong. What you leave out stays on the left.",
    ],
    matching: [
      "Drag an option to a prompt, press one and then the other, or choose it from the prompt's list.",
      "By keyboard, a digit goes to a prompt and a letter gives it that option.",
    ],
  } satisfies Readonly<Record<ItemKind, readonly string[]>>,
  reviewHint: [
    "Show all, only the incomplete or only the flagged questions, and press one to go back to it.",
    "An exam ends from here and nowhere else. End the tutorial to try that.",
  ],
  pageTitle: "Around the questions",
  pageIntro: "The rest of the exam room, in short.",
  states: "The navigator and the review list show the state of each question by shape and word:",
  done: "Back to the conditions",
  again: "Go through it again",
} as const;

/** What the exam room has besides the questions. */
export const roomTour: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: "Clock",
    text: "At the top right, the time left. You can hide it; it comes back for the last minutes. When it reaches zero the exam ends by itself, and every answer given by then counts.",
  },
  {
    title: "Flag",
    text: "Marks a question to come back to. It says nothing about your answer and costs nothing.",
  },
  {
    title: "Navigator",
    text: "All questions by number. Press one to go there, answered or not, forwards or back.",
  },
  {
    title: "Review list",
    text: "All questions in words, also only the incomplete or the flagged ones. The exam can be ended from here alone, and asks first.",
  },
  {
    title: "Saved",
    text: "At the lower left. While it says so, every answer is on the disk: the computer may fail and nothing is lost.",
  },
  {
    title: "Keys",
    text: "Everything works without a mouse. Press ? in the exam room for all keys.",
  },
  {
    title: "Study aids",
    text: "Striking out, highlighting, a note for each question, text size and colours are ours. Whether the real exam has them, or looks like this, is not confirmed.",
  },
];
