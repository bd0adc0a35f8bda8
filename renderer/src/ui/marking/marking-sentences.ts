import type { PartId } from "../../../../shared/bank/item.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import {
  explainMarking,
  type MarkingExplanation,
} from "../../../../shared/review/explain-marking.ts";
import type { MarkedQuestion } from "../../../../shared/review/marked-question.ts";
import { letterOf, numberOf } from "./comparison-parts.ts";
import { markingMessages as words } from "./marking-messages.ts";

type MarkingOf<K extends MarkingExplanation["kind"]> = Extract<
  MarkingExplanation,
  { readonly kind: K }
>;
/** The letters of some parts, in the order given or, where that says nothing, from A on. */
interface Letters {
  readonly inOrder: (ids: readonly PartId[]) => string;
  readonly fromA: (ids: readonly PartId[]) => string;
}

function lettersOn(order: readonly PartId[]): Letters {
  const lettersOf = (ids: readonly PartId[]) => ids.map((id) => letterOf(id, order));
  return {
    inOrder: (ids) => lettersOf(ids).join(", "),
    fromA: (ids) => lettersOf(ids).sort().join(", "),
  };
}

const hasSome = (ids: readonly PartId[]) => ids.length > 0;

function singleChoice(marking: MarkingOf<"single-choice">, letters: Letters): readonly string[] {
  const { missingIds, extraIds } = marking;
  if (!hasSome(missingIds)) return [words.rightChoice];
  if (!hasSome(extraIds)) return [words.noChoice(letters.fromA(missingIds))];
  return [words.wrongChoice(letters.fromA(extraIds), letters.fromA(missingIds))];
}

function missingAndExtra(
  { missingIds, extraIds }: MarkingOf<"multiple-response" | "ordering">,
  letters: Letters,
): readonly string[] {
  return [
    ...(hasSome(missingIds) ? [words.missing(letters.fromA(missingIds))] : []),
    ...(hasSome(extraIds) ? [words.extra(letters.fromA(extraIds))] : []),
  ];
}

function multipleResponse(
  marking: MarkingOf<"multiple-response">,
  letters: Letters,
): readonly string[] {
  return [
    words.chosenOf(marking.chosenCount, marking.requiredCount),
    words.allChoicesCount,
    ...missingAndExtra(marking, letters),
  ];
}

function ordering(marking: MarkingOf<"ordering">, letters: Letters): readonly string[] {
  const { places } = marking;
  const yours = places.flatMap((place) => place.yours ?? []);
  const wrongPlaces = places.flatMap((place, index) => (place.isRight ? [] : [index + 1]));
  return [
    hasSome(yours) ? words.yourOrder(letters.inOrder(yours)) : words.noOrder,
    words.keysOrder(letters.inOrder(places.flatMap((place) => place.key ?? []))),
    words.allPlacesCount,
    ...(hasSome(yours) && wrongPlaces.length > 0 ? [words.wrongPlaces(wrongPlaces)] : []),
    ...missingAndExtra(marking, letters),
  ];
}

function matching(
  { chosenCount, requiredCount, prompts }: MarkingOf<"matching">,
  promptOrder: readonly PartId[],
): readonly string[] {
  const wrong = prompts
    .filter((prompt) => !prompt.isRight)
    .map((prompt) => numberOf(prompt.promptId, promptOrder))
    .sort((a, b) => a - b);
  return [
    words.matchedOf(chosenCount, requiredCount, prompts.length - wrong.length),
    words.allMatchesCount,
    ...(chosenCount > 0 && wrong.length > 0 ? [words.wrongPrompts(wrong.join(", "))] : []),
  ];
}

/** Why an answer was marked as it was, in sentences, with the letters and numbers that the candidate saw. */
export function markingSentences(question: MarkedQuestion): readonly string[] {
  const { item, response, optionOrder, promptOrder } = question;
  const letters = lettersOn(optionOrder);
  const marking = explainMarking(item, response);
  switch (marking.kind) {
    case "single-choice":
      return singleChoice(marking, letters);
    case "multiple-response":
      return multipleResponse(marking, letters);
    case "ordering":
      return ordering(marking, letters);
    case "matching":
      return matching(marking, promptOrder);
    default:
      return assertNever(marking);
  }
}
