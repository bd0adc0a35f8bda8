import { describe, expect, it } from "vitest";
import { aNoteDraft } from "../testing/note-draft.ts";
import { readNote } from "./read-note.ts";
import { toNote } from "./to-note.ts";

const FILE = "question-bank/tea/notes/1.1.1.md";

describe("readNote", () => {
  it("takes the objective from the name, title and references from the head, the rest as text", () => {
    const body = "Green tea\n\n| Tea | Water |\n| --- | --- |\n| green | *cool* |\n";
    const { note, findings } = readNote(aNoteDraft({ body }), FILE);
    expect(findings).toEqual([]);
    if (note === null) throw new Error("The note was not read.");
    expect(toNote(note)).toEqual({
      objective: "1.1.1",
      title: "Water for tea",
      references: [{ title: "About tea", url: "https://example.org/tea", checked: "2026-11-20" }],
      body: [
        { type: "paragraph", content: [{ type: "text", text: "Green tea" }] },
        {
          type: "table",
          header: [[{ type: "text", text: "Tea" }], [{ type: "text", text: "Water" }]],
          rows: [[[{ type: "text", text: "green" }], [{ type: "emphasis", text: "cool" }]]],
        },
      ],
    });
  });

  it("names the line of a wrong value in the head, and that of the text", () => {
    const text = aNoteDraft();
    const { findings } = readNote(text.replace("2026-11-20", "yesterday"), FILE);
    expect(findings).toMatchObject([{ file: FILE, line: 6, rule: "schema", severity: "error" }]);
    expect(readNote(text, FILE).note?.lineOf(["body"])).toBe(8);
  });

  it.each([
    ["no head", "Just text.", FILE, 1],
    ["a head with a key twice", "---\ntitle: Tea\ntitle: Tea\n---\nText.\n", FILE, 3],
    ["another name", aNoteDraft(), "question-bank/tea/notes/tea.md", 1],
    ["another kind of file", aNoteDraft(), "question-bank/tea/notes/1.1.1.txt", 1],
  ])("refuses a file with %s", (_, text, file, line) => {
    expect(readNote(text, file)).toMatchObject({
      note: null,
      findings: [{ file, line, rule: "yaml", severity: "error" }],
    });
  });
});
