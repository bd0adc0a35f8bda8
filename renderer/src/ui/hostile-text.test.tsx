// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import {
  nastyAddresses,
  nastyCharacters,
  nastyMarkup,
} from "../../../tests/support/nasty-values.ts";
import { ReferenceSchema } from "../../../shared/bank/item.ts";
import { InlineTextSchema, type InlineText } from "../../../shared/bank/rich-text.ts";
import { StudyNoteSchema } from "../../../shared/bank/study-note.ts";
import { aStudyNote } from "../../../tests/support/builders/a-study-note.ts";
import { HighlightedText } from "./HighlightedText.tsx";
import { NoteText } from "./NoteText.tsx";
import { References } from "./References.tsx";
import { BlockTextView, InlineTextView } from "./RichText.tsx";

afterEach(cleanup);

/** Every hostile text that a signed bank may hold: the schema lets it through. */
const hostile: readonly string[] = [...nastyMarkup, ...nastyAddresses, ...nastyCharacters].filter(
  (text) => InlineTextSchema.safeParse([{ type: "text", text }]).success,
);

const inEveryStyle = (text: string): InlineText => [
  { type: "text", text },
  { type: "strong", text },
  { type: "emphasis", text },
  { type: "code", text },
];

/** How often a text stands in each of the drawings below. */
const TIMES = 4;

const paragraph = (text: string) => ({ type: "paragraph", content: inEveryStyle(text) }) as const;

const drawings: Readonly<Record<string, (text: string) => ReactNode>> = {
  "a line": (text) => <InlineTextView text={inEveryStyle(text)} />,
  "a paragraph": (text) => <BlockTextView text={[paragraph(text)]} />,
  "a list": (text) => (
    <BlockTextView text={[{ type: "list", isOrdered: false, entries: [inEveryStyle(text)] }]} />
  ),
  "a highlighted question": (text) => (
    <HighlightedText text={[paragraph(text)]} highlights={[{ start: 0, end: 1 }]} />
  ),
  "a table of a note": (text) => {
    const cell = [{ type: "text", text }];
    const table = { type: "table", header: [cell, cell], rows: [[cell, cell]] };
    const note = StudyNoteSchema.parse({ ...aStudyNote(), body: [table] });
    return <NoteText body={note.body} />;
  },
};

/** The elements that a text may become, or that we put around it. */
const ELEMENTS = new Set(
  "div p ul ol li strong em code mark table thead tbody tr th td span section h3".split(" "),
);
const ATTRIBUTES = new Set(["class", "scope", "id", "aria-labelledby"]);

function strangers(container: HTMLElement): readonly string[] {
  const elements = [...container.querySelectorAll("*")];
  return [
    ...elements.map(({ localName }) => localName).filter((name) => !ELEMENTS.has(name)),
    ...elements
      .flatMap((element) => element.getAttributeNames())
      .filter((name) => !ATTRIBUTES.has(name)),
  ];
}

describe("hostile text of a bank", () => {
  it("is something to test with: most of the corpus passes the schema, being nothing but text", () => {
    expect(hostile.length).toBeGreaterThan(nastyMarkup.length);
    expect(nastyMarkup.filter((text) => !hostile.includes(text))).toEqual([]);
  });

  it.each(Object.entries(drawings))("is drawn as the text that it is, in %s", (_what, draw) => {
    for (const text of hostile) {
      const { container, unmount } = render(draw(text));
      expect(strangers(container)).toEqual([]);
      expect(container.textContent.split(text).length - 1).toBeGreaterThanOrEqual(TIMES);
      unmount();
    }
  });

  it("is no link either where it is an address", () => {
    for (const url of nastyAddresses) {
      const reference = ReferenceSchema.safeParse({ title: url, url, checked: "2026-11-23" });
      if (!reference.success) continue;
      const { container, unmount } = render(<References references={[reference.data]} />);
      expect(strangers(container)).toEqual([]);
      expect(container.textContent).toContain(url);
      unmount();
    }
  });
});
