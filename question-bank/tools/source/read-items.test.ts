import { describe, expect, it } from "vitest";
import { aMatching, aMultipleResponse, aSingleChoice } from "../testing/item-drafts.ts";
import { yamlOf } from "../testing/temporary-repository.ts";
import { readItems } from "./read-items.ts";

describe("readItems", () => {
  it("keeps the items that parse beside those that do not", () => {
    const broken = { ...aMultipleResponse(), key: ["a", "z"], colour: "green", difficulty: 4 };
    const read = readItems(yamlOf([aSingleChoice(), broken, aMatching()]), "items.yaml");
    expect(read.items.map((item) => item.source.kind)).toEqual(["single-choice", "matching"]);
    const found = read.findings.map(({ rule, itemId }) => ({ rule, itemId }));
    expect(found).toEqual([
      { rule: "schema", itemId: broken.id },
      { rule: "schema", itemId: broken.id },
    ]);
  });

  it("names the line of a wrong value, of an unknown key, and of the part that lacks one", () => {
    const text = yamlOf([
      { ...aSingleChoice(), options: [{ id: "a", text: "Tea" }], level: "guess", colour: "green" },
    ]);
    const lines = text.split("\n");
    const lineWith = (words: string) => lines.findIndex((line) => line.includes(words)) + 1;
    const found = readItems(text, "items.yaml").findings.map(({ line, message }) => ({
      line,
      part: message.split(":")[0],
    }));
    expect(found).toContainEqual({ line: lineWith("level: guess"), part: "level" });
    expect(found).toContainEqual({ line: lineWith("colour"), part: "Unrecognized key" });
    expect(found).toContainEqual({ line: lineWith("- id: a"), part: "options.0.rationale" });
  });

  it("says what is wrong between a key and its options", () => {
    const text = yamlOf([aSingleChoice({ key: "z" })]);
    expect(readItems(text, "items.yaml").findings).toMatchObject([
      { line: 1, rule: "schema", message: "the key names option z, which does not exist" },
    ]);
  });

  it.each([
    ["a map", "id: q-tea"],
    ["nothing", ""],
    ["broken YAML", "- id: [q"],
  ])("refuses a file that holds %s", (_, text) => {
    const read = readItems(text, "items.yaml");
    expect(read.items).toEqual([]);
    expect(read.findings[0]).toMatchObject({ file: "items.yaml", line: 1, rule: "yaml" });
  });
});
