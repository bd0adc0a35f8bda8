import { expect, it } from "vitest";
import { plainTextOf } from "./plain-text-of.ts";

it("keeps what a reader sees, a line for each paragraph and list entry", () => {
  expect(plainTextOf("A **very** small\nshop:\n\n- `green`\n- black &amp; red")).toBe(
    "A very small shop:\ngreen\nblack & red",
  );
});

it("reads text that the bank would not allow, so that its other flaws are found too", () => {
  expect(plainTextOf("# Tea\n\n> [Green](https://example.org) tea")).toBe("Tea\nGreen tea");
});
