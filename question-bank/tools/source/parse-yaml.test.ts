import { describe, expect, it } from "vitest";
import { parseYaml, type YamlPath } from "./parse-yaml.ts";

const text = `# A comment counts as a line.
- id: one
  stem: |-
    Two lines
    of text

  options:
    - { id: a, text: Green }
    - id: b
      text: Black
- id: two
`;

function lineOf(path: YamlPath): number {
  const parsed = parseYaml(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.lineOf(path);
}

describe("parseYaml", () => {
  it.each([
    [[], 2],
    [[0], 2],
    [[0, "stem"], 3],
    [[0, "options"], 7],
    [[0, "options", 0, "text"], 8],
    [[0, "options", 1, "text"], 10],
    [[1, "id"], 11],
  ])("finds %j in line %i", (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  it("leads a path that does not exist to its nearest ancestor, where the missing part belongs", () => {
    expect(lineOf([0, "options", 1, "rationale"])).toBe(9);
    expect(lineOf([1, "options", 0, "text"])).toBe(11);
    expect(lineOf([0, "options", 7])).toBe(7);
  });

  it.each([
    ["a broken quote", 'a: 1\nb: "open\n', 3],
    ["a key that stands twice", "a: 1\nb: 2\na: 3\n", 3],
    ["a tab as indentation", "a:\n\tb: 1\n", 2],
    ["a second document", "a: 1\n---\nb: 2\n", 2],
  ])("refuses %s with its line", (_, broken, line) => {
    expect(parseYaml(broken)).toMatchObject({ ok: false, error: [{ line }] });
  });

  // YAML takes *word for an alias, and would only fail when the data are built, without a line.
  it("refuses an unquoted text that begins with emphasis, with its line and what to do", () => {
    expect(parseYaml("a: 1\nb: *not*\nc: *tea\n")).toMatchObject({
      ok: false,
      error: [
        { line: 2, message: "quote a text that begins with *: *not*" },
        { line: 3, message: "quote a text that begins with *: *tea" },
      ],
    });
  });
});
