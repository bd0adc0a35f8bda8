import type { AnswerOption } from "./answer-option.ts";
import { optionLetter } from "./option-letter.ts";

/** Options for tests: each text is its own id. */
export function someOptions(...texts: readonly string[]): readonly AnswerOption<string>[] {
  return texts.map((text, index) => ({
    id: text,
    letter: optionLetter(index),
    content: text,
    plainText: text,
  }));
}
