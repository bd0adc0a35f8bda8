import { type DragAndDropHooks, type Key, useDragAndDrop } from "react-aria-components";
import type { AnswerOption } from "./answer-option.ts";

const DRAG_TYPE = "application/x-matching-option";

interface MatchDrag<PromptId extends string, OptionId extends string> {
  readonly prompts: readonly AnswerOption<PromptId>[];
  readonly options: readonly AnswerOption<OptionId>[];
  readonly onMatch: (promptId: PromptId, option: AnswerOption<OptionId>) => void;
}

/** Drag and drop from the options of a matching table onto its prompts. */
export function useMatchDrag<PromptId extends string, OptionId extends string>({
  prompts,
  options,
  onMatch,
}: MatchDrag<PromptId, OptionId>): {
  readonly optionHooks: DragAndDropHooks<AnswerOption<OptionId>>;
  readonly promptHooks: DragAndDropHooks<AnswerOption<PromptId>>;
} {
  const optionDrag = useDragAndDrop<AnswerOption<OptionId>>({
    getItems: (keys: Set<Key>) => [...keys].map((key) => ({ [DRAG_TYPE]: String(key) })),
  });
  const promptDrop = useDragAndDrop<AnswerOption<PromptId>>({
    acceptedDragTypes: [DRAG_TYPE],
    getDropOperation: () => "move",
    onItemDrop: ({ items: [item], target }) => {
      if (item?.kind !== "text") return;
      void item.getText(DRAG_TYPE).then((key) => {
        const option = options.find(({ id }) => id === key);
        const prompt = prompts.find(({ id }) => id === target.key);
        if (option !== undefined && prompt !== undefined) onMatch(prompt.id, option);
      });
    },
  });
  return {
    optionHooks: optionDrag.dragAndDropHooks,
    promptHooks: promptDrop.dragAndDropHooks,
  };
}
