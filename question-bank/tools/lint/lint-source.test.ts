import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSourceFolder } from "../source/read-source-folder.ts";
import { aPart, aSingleChoice } from "../testing/item-drafts.ts";
import { BANK_FOLDER, temporaryRepository, yamlOf } from "../testing/temporary-repository.ts";
import { formatFinding } from "./finding.ts";
import { lintSource } from "./lint-source.ts";

const options = { isBankWide: false, today: "2026-11-23" };

async function lintOf(files: Readonly<Record<string, string>>, isBankWide = false) {
  const rootDir = temporaryRepository(files);
  const folder = await readSourceFolder(join(rootDir, BANK_FOLDER), rootDir);
  return lintSource(folder, { ...options, isBankWide });
}

describe("lintSource", () => {
  it("finds nothing in a sound bank, with and without the rules about the whole", async () => {
    expect(await lintOf({})).toEqual([]);
    expect(await lintOf({}, true)).toEqual([]);
  });

  it("names the very line of a flaw, by file and line", async () => {
    const text = `# Two items, one of them flawed.
${yamlOf([
  aSingleChoice({ id: "q-sound", stem: "Which pot pours best?" }),
  aSingleChoice({
    stem: "Which tea suits?",
    options: [...aSingleChoice().options.slice(0, 3), aPart("d", "All of the above")],
    enemies: ["leaf"],
  }),
])}`;
    const file = `${BANK_FOLDER}/items/1.1/items.yaml`;
    const lineOf = (words: string) =>
      text.split("\n").findIndex((line) => line.includes(words)) + 1;
    const said = (await lintOf({ [file]: text })).map(formatFinding);
    expect(said).toContain(
      `${file}:${lineOf("All of the above")} all-of-the-above q-letters-by-meaning an option must not refer to the other options`,
    );
    expect(said).toContain(
      `${file}:${lineOf("leaf")} enemies q-letters-by-meaning warning: no other item is in the group leaf`,
    );
  });

  it("still checks the items where the blueprint cannot be read", async () => {
    const findings = await lintOf({
      [`${BANK_FOLDER}/blueprint.yaml`]: "bank: {}",
      [`${BANK_FOLDER}/items/2.yaml`]: yamlOf([aSingleChoice({ id: "q-second", stem: "Tea." })]),
    });
    const rules = new Set(findings.map((finding) => finding.rule));
    expect(rules).toContain("schema");
    expect(rules).toContain("stem-question");
  });

  it("puts findings about the whole bank at its blueprint", async () => {
    const findings = await lintOf(
      { [`${BANK_FOLDER}/items/1.1/items.yaml`]: yamlOf([aSingleChoice()]) },
      true,
    );
    expect(findings.map(formatFinding)).toContain(
      `${BANK_FOLDER}/blueprint.yaml:1 form-supply - warning: kind matching has 0 items, a form takes 1`,
    );
  });
});
