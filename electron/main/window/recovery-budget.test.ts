import { describe, expect, it } from "vitest";
import { createRecoveryBudget } from "./recovery-budget.ts";

describe("createRecoveryBudget", () => {
  it("allows three recoveries in a minute and not a fourth, which would be a loop", () => {
    let nowMs = 0;
    const mayRecover = createRecoveryBudget(() => nowMs);
    const answers = [0, 20_000, 40_000, 59_999].map((moment) => {
      nowMs = moment;
      return mayRecover();
    });
    expect(answers).toEqual([true, true, true, false]);
  });

  it("allows one more once a minute has gone by since the first", () => {
    let nowMs = 0;
    const mayRecover = createRecoveryBudget(() => nowMs);
    for (const moment of [0, 20_000, 40_000]) {
      nowMs = moment;
      mayRecover();
    }
    nowMs = 60_000;
    expect([mayRecover(), mayRecover()]).toEqual([true, false]);
  });
});
