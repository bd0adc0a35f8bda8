import { describe, expect, it } from "vitest";
import { aBlueprint } from "../../tests/support/builders/a-blueprint.ts";
import { aStudyNote } from "../../tests/support/builders/a-study-note.ts";
import { aLine } from "../../tests/support/builders/a-text.ts";
import { topicSearch } from "./search-topics.ts";
import { studyDomainsOf, topicsOf } from "./study-topics.ts";

const topics = topicsOf(
  studyDomainsOf(aBlueprint(), [
    aStudyNote({ objective: "1.1.2", title: "Café storage" }),
    aStudyNote({
      objective: "2.1.1",
      title: "Pots",
      body: [
        {
          type: "paragraph",
          content: [...aLine("RAG, then fine-"), { type: "strong", text: "tuning" }],
        },
        { type: "list", isOrdered: false, entries: [aLine("Glaze.")] },
      ],
    }),
  ]),
);
const search = topicSearch(topics);
const found = (query: string) => search(query).map(({ objective }) => objective as string);

describe("searching the study guide", () => {
  it("finds everything while nothing is looked for", () => {
    expect(found("")).toHaveLength(6);
    expect(found("  … ")).toHaveLength(6);
  });

  it.each([
    ["a title", "storage", ["1.1.2"]],
    ["the beginning of a word", "pot", ["2.1.1"]],
    ["a number", "2.2.1", ["2.2.1"]],
    ["the beginning of a number", "1.1", ["1.1.1", "1.1.2"]],
    ["the text of an objective without a note", "objective 2.1.2", ["2.1.2"]],
    ["a list of a note", "glaze", ["2.1.1"]],
    ["a cell of a table", "cool", ["1.1.2"]],
    ["a word whose parts are formatted differently", "fine-tuning", ["2.1.1"]],
    ["other capitals and without accents", "CAFE", ["1.1.2"]],
  ])("finds %s", (_what, query, objectives) => {
    expect(found(query)).toEqual(objectives);
  });

  it("wants every word, in any order and anywhere", () => {
    expect(found("tuning pots")).toEqual(["2.1.1"]);
    expect(found("tuning storage")).toEqual([]);
  });

  it("does not find a word inside another one", () => {
    // Without this "rag" would find every note that speaks of storage.
    expect(found("rag")).toEqual(["2.1.1"]);
  });
});
