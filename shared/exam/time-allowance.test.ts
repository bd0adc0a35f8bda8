import { describe, expect, it } from "vitest";
import { aBlueprint } from "../../tests/support/builders/a-blueprint.ts";
import { AllowanceSchema } from "../bank/blueprint.ts";
import { timeLimitMsOf } from "./time-allowance.ts";

const blueprint = aBlueprint({ timeLimitMinutes: 90 });

describe("timeLimitMsOf", () => {
  it("is the exam's own limit without an allowance", () => {
    expect(timeLimitMsOf(blueprint, null)).toBe(5_400_000);
  });

  it.each([
    ["30 minutes more", null, 30, 120],
    ["a quarter more", 125, null, 112.5],
    ["double", 200, 0, 180],
    ["half more and ten minutes", 150, 10, 145],
  ])("allows %s", (title, factorPercent, extraMinutes, minutes) => {
    const allowance = AllowanceSchema.parse({ id: "some", title, factorPercent, extraMinutes });
    expect(timeLimitMsOf(blueprint, allowance)).toBe(minutes * 60_000);
  });

  it("lifts the limit where neither factor nor minutes are given", () => {
    const untimed = AllowanceSchema.parse({
      id: "untimed",
      title: "Untimed",
      factorPercent: null,
      extraMinutes: null,
    });
    expect(timeLimitMsOf(blueprint, untimed)).toBeNull();
  });

  it("is whole milliseconds for every factor", () => {
    for (let factorPercent = 100; factorPercent <= 500; factorPercent += 1) {
      const allowance = AllowanceSchema.parse({
        id: "some",
        title: "Some",
        factorPercent,
        extraMinutes: null,
      });
      expect(Number.isInteger(timeLimitMsOf(aBlueprint({ timeLimitMinutes: 7 }), allowance))).toBe(
        true,
      );
    }
  });
});
