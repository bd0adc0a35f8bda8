import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExamCommand, examCommandOf, type KeyPress, type KeySituation } from "./exam-keys.ts";

const onQuestion: KeySituation = {
  isDialogOpen: false,
  place: "page",
  letterCount: 4,
  isQuestionOnScreen: true,
};
const inReviewList: KeySituation = { ...onQuestion, letterCount: 0, isQuestionOnScreen: false };

function press(key: string, changes: Partial<KeyPress> = {}): KeyPress {
  return { key, isRepeat: false, hasShift: false, hasCommand: false, hasAlt: false, ...changes };
}
function command(key: string, changes: Partial<KeySituation & KeyPress> = {}): ExamCommand | null {
  return examCommandOf(press(key, changes), { ...onQuestion, ...changes });
}

describe("the keys of the exam room", () => {
  it.each([
    ["1", 0],
    ["4", 3],
    ["a", 0],
    ["D", 3],
  ])("takes %s for the option or prompt at place %i", (key, index) => {
    expect(command(key)).toEqual({ type: "press-letter", index });
  });

  it.each(["5", "e", "0", "z", "ä", "F1", "Tab", " "])(
    "leaves %s alone where it means nothing",
    (key) => {
      expect(command(key)).toBeNull();
    },
  );

  it("knows twelve letters", () => {
    expect(command("l", { letterCount: 12 })).toEqual({ type: "press-letter", index: 11 });
  });

  it.each<[string, Partial<KeyPress>, ExamCommand["type"]]>([
    ["Enter", {}, "go-next"],
    ["Enter", { hasShift: true }, "go-previous"],
    ["d", { hasCommand: true }, "toggle-flag"],
    ["g", { hasCommand: true }, "open-navigator"],
    ["e", { hasCommand: true }, "open-review"],
    ["t", { hasCommand: true }, "speak-time"],
    ["T", { hasCommand: true }, "speak-time"],
    ["?", { hasShift: true }, "show-keys"],
  ])("takes %s with %o for %s", (key, modifiers, type) => {
    expect(command(key, modifiers)).toEqual({ type });
  });

  it("leaves Enter to a control that has the focus, and letters to none but a text field", () => {
    expect(command("Enter", { place: "control" })).toBeNull();
    expect(command("Enter", { place: "control", hasShift: true })).toBeNull();
    expect(command("b", { place: "control" })).toEqual({ type: "press-letter", index: 1 });
    expect(command("b", { place: "text-field" })).toBeNull();
    expect(command("2", { place: "text-field" })).toBeNull();
    expect(command("?", { place: "text-field", hasShift: true })).toBeNull();
    expect(command("Enter", { place: "text-field" })).toBeNull();
    expect(command("d", { place: "text-field", hasCommand: true })).toEqual({
      type: "toggle-flag",
    });
  });

  it("has in the review list only the keys that make sense there", () => {
    for (const key of ["Enter", "a", "1"]) expect(command(key, inReviewList)).toBeNull();
    for (const key of ["d", "e"])
      expect(command(key, { ...inReviewList, hasCommand: true })).toBeNull();
    expect(command("g", { ...inReviewList, hasCommand: true })).toEqual({ type: "open-navigator" });
    expect(command("t", { ...inReviewList, hasCommand: true })).toEqual({ type: "speak-time" });
  });

  it("never acts under a dialog, on a key held down, with Alt, or with Ctrl and Shift", () => {
    const keys = fc.oneof(
      fc.constantFrom("Enter", "?", "a", "1", "d", "g", "e", "t"),
      fc.string({ minLength: 1, maxLength: 1 }),
    );
    const modifiers = fc.record({ hasShift: fc.boolean(), hasCommand: fc.boolean() });
    const barred = fc.constantFrom<Partial<KeySituation & KeyPress>>(
      { isDialogOpen: true },
      { isRepeat: true },
      { hasAlt: true },
      { hasCommand: true, hasShift: true },
    );
    fc.assert(
      fc.property(keys, modifiers, barred, (key, held, bar) => {
        expect(command(key, { ...held, ...bar })).toBeNull();
      }),
    );
  });
});
