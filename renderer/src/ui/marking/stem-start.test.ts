import { describe, expect, it } from "vitest";
import type { BlockText } from "../../../../shared/bank/rich-text.ts";
import { aLine, aParagraph } from "../../../../tests/support/builders/a-text.ts";
import { stemStart } from "./stem-start.ts";

describe("stemStart", () => {
  it("gives a short stem whole", () => {
    expect(stemStart(aParagraph("Which one fits?"))).toBe("Which one fits?");
  });

  it("joins styled runs without gaps or marks", () => {
    const styled: BlockText = [
      {
        type: "paragraph",
        content: [...aLine("Which "), { type: "strong", text: "TWO" }, ...aLine(" fit?")],
      },
    ];
    expect(stemStart(styled)).toBe("Which TWO fit?");
  });

  it("cuts a long stem between words, and a word without end somewhere", () => {
    expect(stemStart(aParagraph("question ".repeat(20)))).toBe(
      "question question question question question question question\u00A0…",
    );
    expect(stemStart(aParagraph("x".repeat(200))).length).toBeLessThan(75);
  });

  it("begins with the first entry where a stem begins with a list", () => {
    const list: BlockText = [
      { type: "list", isOrdered: false, entries: [aLine("First"), aLine("Second")] },
    ];
    expect(stemStart(list)).toBe("First");
  });
});
