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
  const { hitIds, missingIds, extraIds } = marking;
  if (hasSome(hitIds)) return [words.rightChoice(letters.fromA(hitIds))];
  const key = letters.fromA(missingIds);
  return [
    hasSome(extraIds) ? words.wrongChoice(letters.fromA(extraIds), key) : words.noChoice(key),
    words.oneChoiceCounts,
  ];
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
  const { chosenCount, requiredCount, hitIds, missingIds, extraIds } = marking;
  const isRight = !hasSome(missingIds) && !hasSome(extraIds);
  const chosen = letters.fromA([...hitIds, ...extraIds]);
  return [
    words.chosenOf(chosenCount, requiredCount, chosen),
    words.allChoicesCount,
    ...(chosenCount === 0 ? [words.keyIs(letters.fromA(missingIds))] : []),
    ...(hasSome(hitIds) && !isRight ? [words.hit(letters.fromA(hitIds))] : []),
    ...(chosenCount > 0 ? missingAndExtra(marking, letters) : []),
  ];
}

function ordering(marking: MarkingOf<"ordering">, letters: Letters): readonly string[] {
  const { chosenCount, requiredCount, places } = marking;
  const yours = places.flatMap((place) => place.yours ?? []);
  const letterOfPart = (id: PartId | null) => (id === null ? null : letters.inOrder([id]));
  const differing = places.flatMap(({ isRight, yours: own, key }, index) =>
    isRight ? [] : [words.placeDiffers(index + 1, letterOfPart(own), letterOfPart(key))],
  );
  return [
    words.orderedOf(chosenCount, requiredCount, letters.inOrder(yours)),
    words.keyIs(letters.inOrder(places.flatMap((place) => place.key ?? []))),
    words.allPlacesCount,
    ...(chosenCount > 0 ? [...differing, ...missingAndExtra(marking, letters)] : []),
  ];
}

interface ShownOrders {
  readonly letters: Letters;
  readonly promptOrder: readonly PartId[];
}

function matching(
  { chosenCount, requiredCount, prompts }: MarkingOf<"matching">,
  { letters, promptOrder }: ShownOrders,
): readonly string[] {
  const wrong = prompts.filter((prompt) => !prompt.isRight);
  const differing = wrong
    .map(({ promptId, yours, key }) => ({ number: numberOf(promptId, promptOrder), yours, key }))
    .sort((a, b) => a.number - b.number)
    .map(({ number, yours, key }) =>
      words.promptDiffers(
        number,
        yours === null ? null : letters.inOrder([yours]),
        letters.inOrder(key === null ? [] : [key]),
      ),
    );
  return [
    words.matchedOf(chosenCount, requiredCount, prompts.length - wrong.length),
    words.allMatchesCount,
    ...differing,
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
      return matching(marking, { letters, promptOrder });
    default:
      return assertNever(marking);
  }
}
