import { useState } from "react";
import type { AnswerOption } from "./answer-option.ts";
import type { MatchingWords } from "./matching-words.ts";

interface MatchingOptions<PromptId extends string, OptionId extends string> {
  readonly prompts: readonly AnswerOption<PromptId>[];
  readonly words: MatchingWords;
  readonly onChange: (promptId: PromptId, optionId: OptionId | null) => void;
}

/** What is picked while the press that says what it goes with is awaited. */
export type MatchingHold<PromptId extends string, OptionId extends string> =
  | { readonly type: "option"; readonly option: AnswerOption<OptionId> }
  | { readonly type: "prompt"; readonly prompt: AnswerOption<PromptId> };

/** What can be done in a matching table: an option and a prompt are matched by pressing one and then the other. */
export interface Matching<PromptId extends string, OptionId extends string> {
  readonly held: MatchingHold<PromptId, OptionId> | null;
  /** What to say to those who do not see the rows change. */
  readonly spoken: string;
  readonly pressOption: (option: AnswerOption<OptionId>) => void;
  readonly pressPrompt: (prompt: AnswerOption<PromptId>) => void;
  readonly putDown: () => void;
  readonly match: (promptId: PromptId, option: AnswerOption<OptionId>) => void;
  readonly clear: (promptId: PromptId) => void;
}

/** The state of a matching table, and every way of changing its matches. */
export function useMatching<PromptId extends string, OptionId extends string>(
  options: MatchingOptions<PromptId, OptionId>,
): Matching<PromptId, OptionId> {
  const { prompts, words, onChange } = options;
  const [held, setHeld] = useState<MatchingHold<PromptId, OptionId> | null>(null);
  const [spoken, setSpoken] = useState("");
  const numberOf = (promptId: PromptId) => prompts.findIndex(({ id }) => id === promptId) + 1;
  const hold = (next: MatchingHold<PromptId, OptionId>) => {
    setHeld(next);
    setSpoken(
      next.type === "option"
        ? words.optionHeld(next.option.plainText)
        : words.promptHeld(numberOf(next.prompt.id)),
    );
  };
  const putDown = () => {
    if (held !== null) {
      const { plainText } = held.type === "option" ? held.option : held.prompt;
      setSpoken(words.putDown(plainText));
    }
    setHeld(null);
  };
  const match = (promptId: PromptId, option: AnswerOption<OptionId>) => {
    setHeld(null);
    setSpoken(words.matched(numberOf(promptId), option.plainText));
    onChange(promptId, option.id);
  };
  return {
    held,
    spoken,
    putDown,
    match,
    pressOption: (option) => {
      if (held?.type === "prompt") match(held.prompt.id, option);
      else if (held?.option.id === option.id) putDown();
      else hold({ type: "option", option });
    },
    pressPrompt: (prompt) => {
      if (held?.type === "option") match(prompt.id, held.option);
      else if (held?.prompt.id === prompt.id) putDown();
      else hold({ type: "prompt", prompt });
    },
    clear: (promptId) => {
      setHeld(null);
      setSpoken(words.cleared(numberOf(promptId)));
      onChange(promptId, null);
    },
  };
}
