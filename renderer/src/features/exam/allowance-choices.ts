import type { Allowance, Blueprint } from "../../../../shared/bank/blueprint.ts";
import { conditionFactsOf } from "./condition-facts.ts";
import { conditionsMessages as words } from "./exam-messages.ts";

/** Stands for no allowance among the ids of a blueprint's allowances; none of those has brackets. */
export const NO_ALLOWANCE = "(none)";

export interface AllowanceChoice {
  readonly id: string;
  readonly allowance: Allowance | null;
  readonly title: string;
  /** The time that it gives, in words. */
  readonly note: string;
}

/** What can be chosen: no allowance, and each of the blueprint's. */
export function allowanceChoicesOf(blueprint: Blueprint): readonly AllowanceChoice[] {
  return [null, ...blueprint.allowances].map((allowance) => {
    const { minutes } = conditionFactsOf(blueprint, allowance);
    return {
      id: allowance?.id ?? NO_ALLOWANCE,
      allowance,
      title: allowance?.title ?? words.noAllowance,
      note: minutes === null ? words.noLimit : words.minutes(minutes),
    };
  });
}
