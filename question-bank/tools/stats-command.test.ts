import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildCommand } from "./build-command.ts";
import { statsCommand } from "./stats-command.ts";
import { aMatching, aMultipleResponse, anOrdering, aSingleChoice } from "./testing/item-drafts.ts";
import { manyChoices } from "./testing/many-choices.ts";
import { memoryIo } from "./testing/memory-io.ts";
import { BANK_FOLDER, temporaryRepository, yamlOf } from "./testing/temporary-repository.ts";

const tagged = {
  [`${BANK_FOLDER}/items/1.1/items.yaml`]: yamlOf([
    aSingleChoice({ tags: ["S10"], level: "recall" }),
    aMultipleResponse({ tags: ["S2", "S10"], objective: "1.1.2", difficulty: 3 }),
    anOrdering(),
    aMatching(),
  ]),
};

describe("bank stats", () => {
  it("counts items by everything that forms and authors care for", async () => {
    const io = { ...memoryIo(temporaryRepository(tagged)), isJson: true };
    expect(await statsCommand.run([], io)).toBe(0);
    expect(io.json).toMatchObject([
      {
        bankId: "tea-basics",
        itemCount: 4,
        counts: {
          domain: [{ name: "1", count: 4 }],
          task: [{ name: "1.1", count: 4 }],
          objective: [
            { name: "1.1.1", count: 3 },
            { name: "1.1.2", count: 1 },
          ],
          level: [
            { name: "recall", count: 1 },
            { name: "apply", count: 3 },
            { name: "decide", count: 0 },
          ],
          difficulty: [
            { name: "1", count: 3 },
            { name: "2", count: 0 },
            { name: "3", count: 1 },
          ],
          // By number, not by letter: S2 before S10.
          tag: [
            { name: "S2", count: 1 },
            { name: "S10", count: 2 },
          ],
          keyPosition: [
            { name: "1", count: 1 },
            { name: "2", count: 0 },
            { name: "3", count: 0 },
            { name: "4", count: 0 },
          ],
          domainByKind: [
            {
              name: "1",
              count: 4,
              parts: [
                { name: "single-choice", count: 1 },
                { name: "multiple-response", count: 1 },
                { name: "ordering", count: 1 },
                { name: "matching", count: 1 },
              ],
            },
          ],
          domainByLevel: [
            {
              name: "1",
              count: 4,
              parts: [
                { name: "recall", count: 1 },
                { name: "apply", count: 3 },
                { name: "decide", count: 0 },
              ],
            },
          ],
        },
        testWise: null,
        standardForms: [
          { domain: [{ name: "1", shownCount: 4, scoredCount: 3 }], enemyPairCount: 0 },
        ],
        sharedItemCount: 0,
      },
    ]);
  });

  it("says the same of a source and of the package built from it", async () => {
    const rootDir = temporaryRepository(tagged);
    const fromSource = memoryIo(rootDir);
    const fromPackage = memoryIo(rootDir);
    expect(await statsCommand.run([], fromSource)).toBe(0);
    expect(await buildCommand.run([], memoryIo(rootDir))).toBe(0);
    const file = join(rootDir, "question-bank/dist/tea-basics.qbank");
    expect(await statsCommand.run([file], fromPackage)).toBe(0);
    expect(fromPackage.lines).toEqual(fromSource.lines);
    expect(fromSource.lines).toContain("Standard mocks: 1, items in more than one of them: 0");
  });

  it("names the pairs of items that are closest, and what solvers score where there are items enough", async () => {
    const items = manyChoices(60, (number) => ({
      key: "the longest by far",
      distractor: "leaf",
      keyPlace: number % 4,
    }));
    const rootDir = temporaryRepository({ [`${BANK_FOLDER}/items/many.yaml`]: yamlOf(items) });
    const io = memoryIo(rootDir);
    expect(await statsCommand.run([], io)).toBe(0);
    expect(io.lines).toContain("  1.00  stem     q-letters-by-meaning  q-many-0");
    expect(io.lines.some((line) => /^ {2}longest option +9\d\.\d$/.test(line))).toBe(true);
    expect(io.lines.some((line) => /^ {2}best mix of them +100\.0$/.test(line))).toBe(true);
    expect(io.lines).toContain("By domain and level (all, recall, apply, decide)");
    expect(io.lines).toContain("  1   64    0   64    0");
  });

  it("says that no mock fits where items are missing", async () => {
    const few = { [`${BANK_FOLDER}/items/1.1/items.yaml`]: yamlOf([aSingleChoice()]) };
    const io = { ...memoryIo(temporaryRepository(few)), isJson: true };
    expect(await statsCommand.run([], io)).toBe(0);
    expect(io.json).toMatchObject([{ standardForms: [] }]);
  });

  it("counts a source with flaws of style, and refuses one that is no bank", async () => {
    const style = {
      [`${BANK_FOLDER}/items/2.yaml`]: yamlOf([aSingleChoice({ id: "q-two-tea", stem: "Tea." })]),
    };
    expect(await statsCommand.run([], memoryIo(temporaryRepository(style)))).toBe(0);
    const twin = { [`${BANK_FOLDER}/items/2.yaml`]: yamlOf([aSingleChoice()]) };
    expect(await statsCommand.run([], memoryIo(temporaryRepository(twin)))).toBe(1);
  });

  it("refuses a package that is not there", async () => {
    const io = memoryIo(temporaryRepository());
    expect(await statsCommand.run(["no.qbank"], io)).toBe(1);
    expect(io.errorLines[0]).toContain("bank-unreadable");
  });
});
