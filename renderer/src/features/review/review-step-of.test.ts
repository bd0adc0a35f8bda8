import { describe, expect, it } from "vitest";
import { reviewStepOf } from "./review-step-of.ts";

const plain = { altKey: false, ctrlKey: false, metaKey: false };

describe("reviewStepOf", () => {
  it.each([
    ["j", 1],
    ["J", 1],
    ["k", -1],
    ["K", -1],
    ["ArrowDown", null],
    ["Enter", null],
  ])("reads %s as %s", (key, step) => {
    expect(reviewStepOf({ key, ...plain })).toBe(step);
  });

  it.each(["altKey", "ctrlKey", "metaKey"])("leaves J with %s to the system", (modifier) => {
    expect(reviewStepOf({ key: "j", ...plain, [modifier]: true })).toBeNull();
  });
});
