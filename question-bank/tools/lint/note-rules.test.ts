import { describe, expect, it } from "vitest";
import { readNote } from "../source/read-note.ts";
import type { SourceNote } from "../source/source-note.ts";
import { aSingleChoice } from "../testing/item-drafts.ts";
import { aNoteDraft } from "../testing/note-draft.ts";
import { runRule } from "../testing/run-rule.ts";
import { noteCoverage } from "./note-coverage.ts";
import { noteObjective } from "./note-objective.ts";
import { noteReferences } from "./note-references.ts";
import { noteText } from "./note-text.ts";
import type { LintRule } from "./rule.ts";

function aNote(text = aNoteDraft(), objective = "1.1.1"): SourceNote {
  const { note } = readNote(text, `notes/${objective}.md`);
  if (note === null) throw new Error("The draft does not parse.");
  return note;
}

function check(rule: LintRule, ...notes: readonly SourceNote[]) {
  return runRule(rule, [aSingleChoice()], { notes });
}

const words = (count: number) => Array(count).fill("tea").join(" ");

describe("noteText", () => {
  it.each([
    [119, 1],
    [120, 0],
    [300, 0],
    [301, 1],
  ])("counts %i words: %i flaws", (count, flaws) => {
    expect(check(noteText, aNote(aNoteDraft({ body: words(count) })))).toHaveLength(flaws);
  });

  it("counts the words in lists and cells of tables, and no dashes", () => {
    const body = `${words(114)} – —\n\n- green\n- black\n\n| Tea | Water |\n| --- | --- |\n| green | cool |`;
    expect(check(noteText, aNote(aNoteDraft({ body })))).toEqual([]);
  });

  it.each([
    ["a heading", "# Tea"],
    ["a picture in a cell", "| a | b |\n| - | - |\n| ![](x.png) | c |"],
    ["an empty cell", "| a | b |\n| - | - |\n| | c |"],
    ["a table without rows", "| a | b |\n| - | - |"],
    ["HTML", "<b>tea</b>"],
  ])("refuses %s at the text's line", (_, wrong) => {
    const flaws = check(noteText, aNote(aNoteDraft({ body: `${words(130)}\n\n${wrong}` })));
    expect(flaws[0]).toMatchObject({ severity: "error", path: ["body"] });
  });

  it("warns of what will not stay true", () => {
    const [flaw] = check(noteText, aNote(aNoteDraft({ body: `${words(130)} costs $5` })));
    expect(flaw?.message).toContain("a price");
  });
});

describe("the other rules about notes", () => {
  it("refuse an objective that the blueprint lacks", () => {
    expect(check(noteObjective, aNote())).toEqual([]);
    expect(check(noteObjective, aNote(aNoteDraft(), "9.9.9"))).toHaveLength(1);
  });

  it("refuse a page that was checked in the future", () => {
    const text = aNoteDraft().replace("2026-11-20", "2026-12-24");
    expect(check(noteReferences, aNote())).toEqual([]);
    expect(check(noteReferences, aNote(text))).toMatchObject([{ severity: "error" }]);
  });

  it("warn of an objective with items but without a note", () => {
    expect(check(noteCoverage, aNote())).toEqual([]);
    expect(check(noteCoverage)).toMatchObject([{ severity: "warning", place: null }]);
  });
});
