import type { FormPosition } from "../../shared/exam/form.ts";
import { itemStateOf } from "../../shared/exam/item-state-of.ts";
import type { Response, ResponseOf } from "../../shared/exam/response.ts";
import type { Random } from "../../shared/lib/random.ts";
import { pick, pickNumber } from "./pick.ts";
import type { Action, Situation, Step } from "./action.ts";
import { withMatch, withoutPlace, withPlaced, withToggled } from "./pressed-part.ts";
import { kindAt, letterAt, placeAt } from "./shown-question.ts";

interface Given {
  readonly steps: readonly Step[];
  readonly response: Response | null;
}

/** Answers the question on screen, or changes its answer, by one part. */
export function planAnswer({ attempt, session }: Situation, random: Random): Action {
  const place = placeAt(attempt, session.position);
  const { itemId } = place;
  const { response } = itemStateOf(session, itemId);
  const given = give(kindAt(attempt, session.position), place, response, random);
  return { steps: given.steps, events: [{ type: "answered", itemId, response: given.response }] };
}

function give(
  kind: Response["kind"],
  place: FormPosition,
  response: Response | null,
  random: Random,
): Given {
  const { optionOrder } = place;
  switch (kind) {
    case "single-choice": {
      const chosen = responseOf(kind, response)?.optionId;
      const optionId = pick(
        optionOrder.filter((id) => id !== chosen),
        random,
      );
      return { steps: [pressOf(optionOrder.indexOf(optionId))], response: { kind, optionId } };
    }
    case "multiple-response": {
      const optionId = pick(optionOrder, random);
      return {
        steps: [pressOf(optionOrder.indexOf(optionId))],
        response: withToggled(place, responseOf(kind, response), optionId),
      };
    }
    case "ordering":
      return giveOrder(place, responseOf(kind, response), random);
    case "matching":
      return giveMatch(place, responseOf(kind, response), random);
  }
}

function giveOrder(
  { optionOrder }: FormPosition,
  response: ResponseOf<"ordering"> | null,
  random: Random,
): Given {
  const left = optionOrder.filter((id) => response?.order.includes(id) !== true);
  if (response !== null && (left.length === 0 || random() < 0.25)) {
    const place = pickNumber(0, response.order.length - 1, random);
    return {
      steps: [{ type: "remove-from-order", place }],
      response: withoutPlace(response, place),
    };
  }
  const entryId = pick(left, random);
  return {
    steps: [pressOf(optionOrder.indexOf(entryId))],
    response: withPlaced(response, entryId),
  };
}

function giveMatch(
  { optionOrder, promptOrder }: FormPosition,
  response: ResponseOf<"matching"> | null,
  random: Random,
): Given {
  const promptId = pick(promptOrder, random);
  const optionId = pick(
    optionOrder.filter((id) => id !== response?.pairs[promptId]),
    random,
  );
  return {
    steps: [
      { type: "press", key: String(promptOrder.indexOf(promptId) + 1) },
      pressOf(optionOrder.indexOf(optionId)),
    ],
    response: withMatch(response, promptId, optionId),
  };
}

function pressOf(index: number): Step {
  return { type: "press", key: letterAt(index).toLowerCase() };
}

function responseOf<K extends Response["kind"]>(
  kind: K,
  response: Response | null,
): ResponseOf<K> | null {
  const isOfKind = (given: Response): given is ResponseOf<K> => given.kind === kind;
  return response !== null && isOfKind(response) ? response : null;
}
