import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BANK_FOLDER, temporaryRepository } from "../testing/temporary-repository.ts";
import { readSourceFolder } from "./read-source-folder.ts";

function read(files: Readonly<Record<string, string>>) {
  const rootDir = temporaryRepository(files);
  return readSourceFolder(join(rootDir, BANK_FOLDER), rootDir);
}

describe("readSourceFolder", () => {
  it("reads blueprint and items of every folder below items, and names files from the root", async () => {
    const folder = await read({ [`${BANK_FOLDER}/items/more.yaml`]: "[]" });
    expect(folder.findings).toEqual([]);
    expect(folder.rules?.bank.bankId).toBe("tea-basics");
    expect(new Set(folder.items.map((item) => item.file))).toEqual(
      new Set(["question-bank/tea/items/1.1/items.yaml"]),
    );
    expect(folder.items).toHaveLength(4);
  });

  it("reports the problems of every file at once", async () => {
    const folder = await read({
      [`${BANK_FOLDER}/blueprint.yaml`]: "bank: {}\nblueprint: {}\n",
      [`${BANK_FOLDER}/items/a.yaml`]: "- id: [",
      [`${BANK_FOLDER}/items/b.yml`]: "[]",
    });
    const files = folder.findings.map((finding) => finding.file.split("/").at(-1));
    expect(new Set(files)).toEqual(new Set(["blueprint.yaml", "a.yaml", "b.yml"]));
    expect(folder.rules).toBeNull();
    expect(folder.items).toHaveLength(4);
  });

  it("says so where a folder holds no bank at all", async () => {
    const rootDir = temporaryRepository();
    const folder = await readSourceFolder(join(rootDir, "question-bank/none"), rootDir);
    expect(folder.findings).toMatchObject([
      { file: "question-bank/none/blueprint.yaml", line: 1, message: "is missing" },
      { message: "there are no items beside it" },
    ]);
  });
});
