import { itemRule } from "./rule.ts";

const REFERS_TO_OTHER_OPTIONS = [
  /\b(?:all|none|both|neither|any|each|some) of (?:the )?(?:above|below|these|those|other options|options|answers|choices)\b/i,
  /\b(?:all|none) (?:apply|applies)\b/i,
  /^(?:both |neither |options? |answers? )?\(?[A-F1-6]\)?,? (?:and|or|nor|&) \(?[A-F1-6]\)?\.?$/i,
];

/** An option stands for itself. One that speaks of the others tests logic, and makes no sense once options are shuffled. */
export const allOfTheAbove = itemRule("all-of-the-above", (item) =>
  [...item.keys, ...item.distractors]
    .filter(({ text }) => REFERS_TO_OTHER_OPTIONS.some((pattern) => pattern.test(text)))
    .map(({ index }) => ({
      path: ["options", index, "text"],
      message: "an option must not refer to the other options",
    })),
);
