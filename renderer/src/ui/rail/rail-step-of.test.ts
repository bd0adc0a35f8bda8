import { describe, expect, it } from "vitest";
import { railStepOf } from "./rail-step-of.ts";

const plain = { altKey: false, ctrlKey: false, metaKey: false };

describe("railStepOf", () => {
  it.each([
    ["j", 1],
    ["J", 1],
    ["k", -1],
    ["K", -1],
    ["ArrowDown", null],
    ["Enter", null],
  ])("reads %s as %s", (key, step) => {
    expect(railStepOf({ key, ...plain })).toBe(step);
  });

  it.each(["altKey", "ctrlKey", "metaKey"])("leaves J with %s to the system", (modifier) => {
    expect(railStepOf({ key: "j", ...plain, [modifier]: true })).toBeNull();
  });
});
