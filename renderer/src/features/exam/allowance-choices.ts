import type { Allowance, Blueprint } from "../../../../shared/bank/blueprint.ts";
import { timeLimitMsOf } from "../../../../shared/exam/time-allowance.ts";
import type { Tile } from "../../ui/TileGroup.tsx";
import { conditionsMessages as words, timeLimitInWords } from "./conditions-messages.ts";

/** Stands for no allowance among the ids of a blueprint's allowances; none of those has brackets. */
export const NO_ALLOWANCE = "(none)";

export interface AllowanceChoice extends Tile<string> {
  readonly allowance: Allowance | null;
}

/** What can be chosen: no allowance, and each of the blueprint's, with the time that it gives. */
export function allowanceChoicesOf(blueprint: Blueprint): readonly AllowanceChoice[] {
  return [null, ...blueprint.allowances].map((allowance) => {
    const limitMs = timeLimitMsOf(blueprint, allowance);
    return {
      id: allowance?.id ?? NO_ALLOWANCE,
      allowance,
      title: allowance?.title ?? words.noAllowance,
      note: limitMs === null ? words.noLimit : timeLimitInWords(limitMs),
    };
  });
}
