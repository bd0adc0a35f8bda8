import { describe, expect, it } from "vitest";
import { CONFIDENCES } from "../exam/confidence.ts";
import { gradeOf } from "./grade-of.ts";

describe("gradeOf", () => {
  it.each([...CONFIDENCES, null])("counts what is not right as forgotten (%s)", (confidence) => {
    expect(gradeOf({ verdict: "wrong", confidence })).toBe("again");
    expect(gradeOf({ verdict: "unanswered", confidence })).toBe("again");
  });

  it.each([
    ["guess", "hard"],
    ["unsure", "hard"],
    [null, "good"],
    ["sure", "easy"],
  ] as const)("counts a right answer with the word %s as %s", (confidence, grade) => {
    expect(gradeOf({ verdict: "right", confidence })).toBe(grade);
  });
});
