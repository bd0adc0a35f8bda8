import { itemStateOf } from "../../shared/exam/item-state-of.ts";
import type { Random } from "../../shared/lib/random.ts";
import type { Action, Situation } from "./action.ts";
import { pick, pickNumber } from "./pick.ts";
import { planAnswer } from "./plan-answer.ts";
import { letterAt, placeAt } from "./shown-question.ts";

/** An action that stays on the question on screen and takes one key press or two: fit to be done in quick succession. */
export function planQuick(situation: Situation, random: Random): Action {
  const chance = random();
  if (chance < 0.65) return planAnswer(situation, random);
  return chance < 0.85 ? planStrike(situation, random) : planFlag(situation);
}

/** Any action of a candidate at a question. */
export function planAction(situation: Situation, random: Random): Action {
  const chance = random();
  if (chance < 0.6) return planQuick(situation, random);
  if (chance < 0.7) return planNote(situation, random, { isLeft: true });
  if (chance < 0.9) return planMove(situation, random);
  const { profile } = situation.attempt.conditions;
  return profile === "relaxed" ? planPause(random) : planList(situation, random);
}

function planStrike({ attempt, session }: Situation, random: Random): Action {
  const { itemId, optionOrder } = placeAt(attempt, session.position);
  const index = pickNumber(0, optionOrder.length - 1, random);
  const partId = pick(optionOrder.slice(index, index + 1), random);
  const isStruck = !itemStateOf(session, itemId).struckIds.has(partId);
  return {
    steps: [{ type: "press", key: `Shift+${letterAt(index)}` }],
    events: [{ type: "struck", itemId, partId, isStruck }],
  };
}

function planFlag({ attempt, session }: Situation): Action {
  const { itemId } = placeAt(attempt, session.position);
  const { isFlagged } = itemStateOf(session, itemId);
  return {
    steps: [{ type: "press", key: "Control+d" }],
    events: [{ type: "flagged", itemId, isFlagged: !isFlagged }],
  };
}

/** Writes a note; with `isLeft` goes back to the question, else stays in the field as if typing went on. */
export function planNote(
  { attempt, session }: Situation,
  random: Random,
  { isLeft }: { readonly isLeft: boolean },
): Action {
  const { itemId } = placeAt(attempt, session.position);
  const text = `Note ${pickNumber(1, 1_000_000_000, random)}: “größer” → ✓`;
  return {
    steps: [{ type: "note", text, isLeft }],
    events: [{ type: "noted", itemId, note: text }],
  };
}

function planMove({ session, workplaces }: Situation, random: Random): Action {
  const position = pick(
    workplaces.filter((place) => place !== session.position),
    random,
  );
  return {
    steps: [{ type: "go-to", number: position + 1 }],
    events: [{ type: "moved", position }],
  };
}

function planList({ workplaces }: Situation, random: Random): Action {
  const position = pick(workplaces, random);
  return {
    steps: [{ type: "look-at-list", number: position + 1 }],
    events: [{ type: "review-opened" }, { type: "moved", position }],
  };
}

/** Pauses for a moment and goes on. */
export function planPause(random: Random): Action {
  return {
    steps: [{ type: "pause", restMs: pickNumber(0, 400, random) }],
    events: [{ type: "interrupted", kind: "paused" }],
  };
}
