import { describe, expect, it } from "vitest";
import { BlockTextSchema, InlineTextSchema } from "../../../shared/bank/rich-text.ts";
import { parseBlockText, parseInlineText } from "./markdown.ts";

describe("parseBlockText", () => {
  it("turns paragraphs, lists and styles into a tree that the bank's schema accepts", () => {
    const parsed = parseBlockText(
      "A *small* shop\nsells **tea**.\n\n- green, `raw`\n- black\n\n1. Boil\n2. Pour\n\nWhich & why \\*?",
    );
    const tree = [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "A " },
          { type: "emphasis", text: "small" },
          { type: "text", text: " shop sells " },
          { type: "strong", text: "tea" },
          { type: "text", text: "." },
        ],
      },
      {
        type: "list",
        isOrdered: false,
        entries: [
          [
            { type: "text", text: "green, " },
            { type: "code", text: "raw" },
          ],
          [{ type: "text", text: "black" }],
        ],
      },
      {
        type: "list",
        isOrdered: true,
        entries: [[{ type: "text", text: "Boil" }], [{ type: "text", text: "Pour" }]],
      },
      { type: "paragraph", content: [{ type: "text", text: "Which & why *?" }] },
    ];
    expect(parsed).toEqual({ ok: true, value: tree });
    expect(BlockTextSchema.parse(tree)).toEqual(tree);
  });

  it.each([
    ["a heading", "# Tea"],
    ["an underlined heading", "Tea\n---"],
    ["a rule", "---"],
    ["a quotation", "> Tea"],
    ["a code block", "```\ntea\n```"],
    ["indented code", "    tea"],
    ["HTML", "<div>Tea</div>"],
    ["HTML in a line", "Some <b>tea</b>"],
    ["a link", "[tea](https://example.org)"],
    ["an address in angle brackets", "<https://example.org>"],
    ["a picture", "![tea](tea.png)"],
    ["a link by reference", "[tea][1]\n\n[1]: https://example.org"],
    ["a hard line break", "Tea\\\nand milk"],
    ["a list in a list", "- tea\n  - green"],
    ["two paragraphs in a list entry", "- tea\n\n  more tea"],
    ["a list that begins with 2", "2. tea"],
    ["a style in a style", "**some *green* tea**"],
  ])("refuses %s", (_, markdown) => {
    const parsed = parseBlockText(markdown);
    expect(parsed.ok).toBe(false);
  });

  it("reports everything that is wrong with a text at once", () => {
    const parsed = parseBlockText("# Tea\n\n> Green\n\n![](a.png)");
    expect(parsed).toMatchObject({ ok: false, error: { length: 3 } });
  });
});

describe("parseInlineText", () => {
  it("turns one line into runs that the bank's schema accepts", () => {
    const runs = [
      { type: "text", text: "Amazon S3 with " },
      { type: "code", text: "prefix/" },
    ];
    expect(parseInlineText("Amazon S3 with `prefix/`")).toEqual({ ok: true, value: runs });
    expect(InlineTextSchema.parse(runs)).toEqual(runs);
  });

  it.each(["One\n\nTwo", "- One", "1. One", "", "# One"])("refuses %j", (markdown) => {
    expect(parseInlineText(markdown).ok).toBe(false);
  });
});
