// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { aLine, aParagraph } from "../../../tests/support/builders/a-text.ts";
import { NoteText } from "./NoteText.tsx";

afterEach(cleanup);

const kinds = {
  type: "table",
  header: [aLine("Kind"), aLine("Oxidation"), aLine("In the cup")],
  rows: [
    [[{ type: "strong", text: "Green" }], aLine("hardly"), aLine("pale")],
    [aLine("Black"), aLine("fully"), aLine("<b>dark</b>")],
  ],
} as const;

describe("the text of a note", () => {
  it("shows its paragraphs, lists and tables in their order", () => {
    const { container } = render(
      <NoteText
        body={[
          ...aParagraph("First."),
          kinds,
          { type: "list", isOrdered: false, entries: [aLine("Second.")] },
          ...aParagraph("Last."),
        ]}
      />,
    );
    expect(
      [...container.querySelectorAll("p, table, ul")].map((element) => element.tagName),
    ).toEqual(["P", "TABLE", "UL", "P"]);
    expect(screen.getByText("Second.").tagName).toBe("LI");
  });

  it("tells each cell's column and row to those who do not see the table", () => {
    render(<NoteText body={[kinds]} />);
    const scoped = (role: "columnheader" | "rowheader") =>
      screen.getAllByRole(role).map((header) => [header.textContent, header.getAttribute("scope")]);
    expect(scoped("columnheader")).toEqual([
      ["Kind", "col"],
      ["Oxidation", "col"],
      ["In the cup", "col"],
    ]);
    expect(scoped("rowheader")).toEqual([
      ["Green", "row"],
      ["Black", "row"],
    ]);
    expect(screen.getByRole("rowheader", { name: "Green" }).querySelector("strong")).toBeTruthy();
  });

  it("labels each cell with its column, for where the columns stand one below the other", () => {
    render(<NoteText body={[kinds]} />);
    const black = screen.getByRole("row", { name: /^Black/ });
    const cells = within(black).getAllByRole("cell");
    expect(cells.map((cell) => [...cell.childNodes].map((part) => part.textContent))).toEqual([
      ["Oxidation", "fully"],
      ["In the cup", "<b>dark</b>"],
    ]);
  });
});
