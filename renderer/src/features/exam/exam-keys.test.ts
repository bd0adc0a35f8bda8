import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeyPress } from "../../platform/key-press.ts";
import { type ExamCommand, examCommandOf, type KeySituation } from "./exam-keys.ts";

const onQuestion: KeySituation = {
  isDialogOpen: false,
  place: "page",
  letterCount: 4,
  digitCount: 4,
  isQuestionOnScreen: true,
  asksConfidence: false,
};
const inReviewList: KeySituation = {
  ...onQuestion,
  letterCount: 0,
  digitCount: 0,
  isQuestionOnScreen: false,
};

function press(key: string, changes: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code: "",
    isRepeat: false,
    hasShift: false,
    hasCommand: false,
    hasAlt: false,
    ...changes,
  };
}
function command(key: string, changes: Partial<KeySituation & KeyPress> = {}): ExamCommand | null {
  return examCommandOf(press(key, changes), { ...onQuestion, ...changes });
}

describe("the keys of the exam room", () => {
  it.each([
    ["1", 0, "digit"],
    ["4", 3, "digit"],
    ["a", 0, "letter"],
    ["D", 3, "letter"],
  ])("takes %s for the option or prompt at place %i", (key, index, by) => {
    expect(command(key)).toEqual({ type: "press-part", index, by, isStrike: false });
  });

  it.each([
    ["B", "KeyB", { index: 1, by: "letter" }],
    ["b", "KeyB", { index: 1, by: "letter" }],
    ["!", "Digit1", { index: 0, by: "digit" }],
    ['"', "Digit2", { index: 1, by: "digit" }],
  ])("strikes out with Shift and %s", (key, code, part) => {
    expect(command(key, { code, hasShift: true })).toEqual({
      type: "press-part",
      isStrike: true,
      ...part,
    });
  });

  it("chooses by a digit that a keyboard types with Shift, and shows the keys by any question mark", () => {
    expect(command("2", { code: "Digit2", hasShift: true })).toMatchObject({ isStrike: false });
    expect(command("?", { code: "Digit7", hasShift: true })).toEqual({ type: "show-keys" });
  });

  it("leaves signs alone that Shift makes of other keys, and digits without an option", () => {
    expect(command("%", { code: "Digit5", hasShift: true })).toBeNull();
    expect(command("_", { code: "Minus", hasShift: true })).toBeNull();
    expect(command("!", { code: "Numpad1", hasShift: true })).toBeNull();
    expect(command("3", { digitCount: 2 })).toBeNull();
    expect(command("d", { letterCount: 3, digitCount: 9 })).toBeNull();
  });

  it.each(["5", "e", "0", "z", "ä", "F1", "Tab", " "])(
    "leaves %s alone where it means nothing",
    (key) => {
      expect(command(key)).toBeNull();
    },
  );

  it("knows twelve letters", () => {
    expect(command("l", { letterCount: 12 })).toMatchObject({ index: 11, by: "letter" });
  });

  it.each<[string, Partial<KeyPress>, ExamCommand["type"]]>([
    ["Enter", {}, "go-next"],
    ["Enter", { hasShift: true }, "go-previous"],
    ["d", { hasCommand: true }, "toggle-flag"],
    ["g", { hasCommand: true }, "open-navigator"],
    ["e", { hasCommand: true }, "open-review"],
    ["t", { hasCommand: true }, "speak-time"],
    ["T", { hasCommand: true }, "speak-time"],
    ["j", { hasCommand: true }, "go-to-note"],
    ["u", { hasCommand: true }, "highlight"],
    ["b", { hasCommand: true }, "pause"],
    ["?", { hasShift: true }, "show-keys"],
  ])("takes %s with %o for %s", (key, modifiers, type) => {
    expect(command(key, modifiers)).toEqual({ type });
  });

  it("leaves Enter to a control that has the focus, and letters to none but a text field", () => {
    expect(command("Enter", { place: "control" })).toBeNull();
    expect(command("Enter", { place: "control", hasShift: true })).toBeNull();
    expect(command("b", { place: "control" })).toMatchObject({ type: "press-part", index: 1 });
    expect(command("b", { place: "text-field" })).toBeNull();
    expect(command("2", { place: "text-field" })).toBeNull();
    expect(command("B", { place: "text-field", hasShift: true })).toBeNull();
    expect(command("?", { place: "text-field", hasShift: true })).toBeNull();
    expect(command("Enter", { place: "text-field" })).toBeNull();
    expect(command("d", { place: "text-field", hasCommand: true })).toEqual({
      type: "toggle-flag",
    });
    expect(command("j", { place: "text-field", hasCommand: true })).toEqual({
      type: "go-to-note",
    });
    // What text fields know by themselves stays theirs.
    for (const key of ["a", "c", "v", "x", "y", "z"])
      expect(command(key, { place: "text-field", hasCommand: true })).toBeNull();
  });

  it("says how sure one is by a letter of its own where that is asked, and nothing where it is not", () => {
    const asked = { asksConfidence: true };
    for (const [key, confidence] of [
      ["s", "sure"],
      ["U", "unsure"],
      ["q", "guess"],
    ] as const) {
      expect(command(key, asked)).toEqual({ type: "rate", confidence });
      expect(command(key)).toBeNull();
      expect(command(key, { ...asked, place: "text-field" })).toBeNull();
      expect(command(key, { ...inReviewList, ...asked })).toBeNull();
    }
    expect(command("b", asked)).toMatchObject({ type: "press-part" });
  });

  it("has in the review list only the keys that make sense there", () => {
    for (const key of ["Enter", "a", "1"]) expect(command(key, inReviewList)).toBeNull();
    for (const key of ["d", "e", "j", "u"])
      expect(command(key, { ...inReviewList, hasCommand: true })).toBeNull();
    expect(command("g", { ...inReviewList, hasCommand: true })).toEqual({ type: "open-navigator" });
    expect(command("t", { ...inReviewList, hasCommand: true })).toEqual({ type: "speak-time" });
    expect(command("b", { ...inReviewList, hasCommand: true })).toEqual({ type: "pause" });
  });

  it("never acts under a dialog, on a key held down, with Alt, or with Ctrl and Shift", () => {
    const keys = fc.oneof(
      fc.constantFrom("Enter", "?", "a", "1", "d", "g", "e", "t", "j", "u", "b"),
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
