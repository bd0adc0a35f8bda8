import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildCommand } from "./build-command.ts";
import { statsCommand } from "./stats-command.ts";
import { aMatching, aMultipleResponse, anOrdering, aSingleChoice } from "./testing/item-drafts.ts";
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
        },
        standardFormCount: 1,
        firstForm: { domain: [{ name: "1", shownCount: 4, scoredCount: 3 }] },
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
    expect(fromSource.lines).toContain("Standard mocks: 1");
  });

  it("says that no mock fits where items are missing", async () => {
    const few = { [`${BANK_FOLDER}/items/1.1/items.yaml`]: yamlOf([aSingleChoice()]) };
    const io = { ...memoryIo(temporaryRepository(few)), isJson: true };
    expect(await statsCommand.run([], io)).toBe(0);
    expect(io.json).toMatchObject([{ standardFormCount: 0, firstForm: null }]);
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
