import { describe, expect, it } from "vitest";
import { BlockTextSchema, InlineTextSchema } from "./rich-text.ts";
import { firstWords, plainLine } from "./first-words.ts";

const stem = BlockTextSchema.parse([
  {
    type: "paragraph",
    content: [
      { type: "text", text: "A farm keeps " },
      { type: "code", text: "logs" },
    ],
  },
  {
    type: "list",
    isOrdered: false,
    entries: [[{ type: "text", text: "of milk" }], [{ type: "text", text: "of eggs" }]],
  },
]);

describe("text without formatting", () => {
  it("joins the parts of a line as they stand", () => {
    const line = InlineTextSchema.parse([
      { type: "text", text: "the " },
      { type: "strong", text: "LEAST" },
      { type: "text", text: " effort" },
    ]);
    expect(plainLine(line)).toBe("the LEAST effort");
  });

  it("takes the first words over paragraphs and lists, and says when there are more", () => {
    expect(firstWords(stem, 6)).toBe("A farm keeps logs of milk …");
    expect(firstWords(stem, 8)).toBe("A farm keeps logs of milk of eggs");
  });
});
