import type { CandidateItem, CandidateItemOf } from "../../../../../shared/bank/candidate-item.ts";
import {
  ItemIdSchema,
  type ItemKind,
  ObjectiveIdSchema,
  PartIdSchema,
} from "../../../../../shared/bank/item.ts";
import type { InlineText } from "../../../../../shared/bank/rich-text.ts";
import type { CandidateQuestion } from "../../../ui/question/candidate-question.ts";

function line(text: string): InlineText {
  return [{ type: "text", text }];
}

function parts(prefix: string, texts: readonly string[]) {
  return texts.map((text, index) => ({
    id: PartIdSchema.parse(`${prefix}${index + 1}`),
    text: line(text),
  }));
}

function common(name: string, stem: string, requiredCount: number) {
  return {
    id: ItemIdSchema.parse(`q-tutorial-${name}`),
    objective: ObjectiveIdSchema.parse("1.1.1"),
    difficulty: 1,
    level: "recall",
    stem: [{ type: "paragraph", content: line(stem) }],
    revision: 1,
    requiredCount,
  } as const;
}

/** One question of each kind out of everyday life. They have no key: nobody marks them. */
const items: { readonly [K in ItemKind]: CandidateItemOf<K> } = {
  "single-choice": {
    ...common(
      "letter",
      "You want to send a letter. What does the envelope need so that it arrives?",
      1,
    ),
    kind: "single-choice",
    options: parts("o", [
      "The address of the person it is for",
      "The date on which it was written",
      "A drawing on the back",
      "The name of the shop that sold it",
    ]),
  },
  "multiple-response": {
    ...common("rain", "You go for a walk in the rain. Which two things keep you dry?", 2),
    kind: "multiple-response",
    options: parts("o", ["An umbrella", "Sunglasses", "A raincoat", "A sandwich", "A newspaper"]),
  },
  ordering: {
    ...common(
      "post",
      "You put a letter into the post. Which steps does it take, first to last?",
      4,
    ),
    kind: "ordering",
    options: parts("o", [
      "Put a stamp on the envelope",
      "Write the letter",
      "Water the plants",
      "Drop it into the letter box",
      "Put it into an envelope",
    ]),
  },
  matching: {
    ...common("rooms", "You look for three things at home. Where does each of them belong?", 3),
    kind: "matching",
    prompts: parts("p", ["A toothbrush", "A frying pan", "A pillow"]),
    options: parts("o", ["Kitchen", "Bedroom", "Garden", "Bathroom"]),
  },
};

function questionOf(item: CandidateItem): CandidateQuestion {
  return {
    item,
    position: {
      optionOrder: item.options.map(({ id }) => id),
      promptOrder: item.kind === "matching" ? item.prompts.map(({ id }) => id) : [],
    },
  };
}

/** A question to try for each of the kinds that an exam has. */
export function tutorialQuestionsOf(kinds: readonly ItemKind[]): readonly CandidateQuestion[] {
  return kinds.map((kind) => questionOf(items[kind]));
}
