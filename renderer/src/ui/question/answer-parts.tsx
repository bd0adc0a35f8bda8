import type { PartId } from "../../../../shared/bank/item.ts";
import type { InlineText } from "../../../../shared/bank/rich-text.ts";
import type { AnswerOption } from "../answer/answer-option.ts";
import { optionLetter } from "../answer/option-letter.ts";
import { InlineTextView } from "../RichText.tsx";
import { plainLine } from "../../../../shared/bank/first-words.ts";

interface Part {
  readonly id: PartId;
  readonly text: InlineText;
}

/** Options in the order of the form, lettered by their place on screen. */
export function letteredParts(
  parts: readonly Part[],
  order: readonly PartId[],
): readonly AnswerOption<PartId>[] {
  return markedParts(parts, order, optionLetter);
}

/** Prompts in the order of the form, numbered by their place on screen. */
export function numberedParts(
  parts: readonly Part[],
  order: readonly PartId[],
): readonly AnswerOption<PartId>[] {
  return markedParts(parts, order, (index) => String(index + 1));
}

function markedParts(
  parts: readonly Part[],
  order: readonly PartId[],
  markOf: (index: number) => string,
): readonly AnswerOption<PartId>[] {
  return order.flatMap((id, index) =>
    parts
      .filter((part) => part.id === id)
      .map(({ text }) => ({
        id,
        letter: markOf(index),
        content: <InlineTextView text={text} />,
        plainText: plainLine(text),
      })),
  );
}
