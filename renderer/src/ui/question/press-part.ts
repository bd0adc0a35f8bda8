import type { PartId } from "../../../../shared/bank/item.ts";
import type { Response } from "../../../../shared/exam/response.ts";
import { matchingRow } from "../answer/matching-row.ts";
import { keyEffect, type KeyMoment, type PartKey } from "./key-effect.ts";
import { keySaid } from "./question-messages.ts";

interface PartCommands {
  readonly answer: (response: Response | null) => void;
  readonly strike: (partId: PartId, isStruck: boolean) => void;
  /** Tells a screen reader what was done. */
  readonly say: (text: string) => void;
}

/** Does what the letter or digit of an option or prompt asks for. */
export function pressPart(
  key: PartKey,
  moment: Omit<KeyMoment, "focusedPromptId">,
  { answer, strike, say }: PartCommands,
): void {
  const { promptOrder } = moment.question.position;
  const focusedPromptId = promptOrder.find(matchingRow.hasFocus) ?? null;
  const effect = keyEffect(key, { ...moment, focusedPromptId });
  if (effect === null) return;
  if (effect.type === "focus-prompt") {
    matchingRow.focusByNumber(effect.promptId);
    return;
  }
  if (effect.type === "strike") strike(effect.partId, effect.isStruck);
  else answer(effect.response);
  say(keySaid(effect));
}
