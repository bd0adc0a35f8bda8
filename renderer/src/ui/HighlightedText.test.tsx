// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { BlockText } from "../../../shared/bank/rich-text.ts";
import { HighlightedText } from "./HighlightedText.tsx";
import { plainLines } from "./rich-text-lines.ts";

afterEach(cleanup);

const text: BlockText = [
  {
    type: "paragraph",
    content: [
      { type: "text", text: "Choose the " },
      { type: "strong", text: "LEAST" },
      { type: "text", text: " work" },
    ],
  },
  {
    type: "list",
    isOrdered: true,
    entries: [[{ type: "text", text: "first" }], [{ type: "text", text: "second" }]],
  },
];
const plain = plainLines(text).join("");

function marksOf(...highlighted: readonly string[]) {
  const highlights = highlighted.map((words) => {
    const start = plain.indexOf(words);
    return { start, end: start + words.length };
  });
  const { container } = render(<HighlightedText text={text} highlights={highlights} />);
  return { container, marks: [...container.querySelectorAll("mark")] };
}

describe("a text with highlights", () => {
  it("marks them across styles and lines, and changes neither text nor styles", () => {
    const { container, marks } = marksOf("the LEAST w", "second");
    expect(marks.map((mark) => mark.textContent)).toEqual(["the ", "LEAST", " w", "second"]);
    expect(marks[1]?.parentElement?.tagName).toBe("STRONG");
    expect(marks[3]?.parentElement?.tagName).toBe("LI");
    expect(container.textContent).toBe(plain);
  });

  it("counts its characters in what is on screen, so that a selection finds its place", () => {
    expect(marksOf().container.textContent).toBe("Choose the LEAST workfirstsecond");
  });
});
