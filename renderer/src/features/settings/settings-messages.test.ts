import { describe, expect, it } from "vitest";
import { addedFacts, contentFacts, fileSize, remarksOn } from "./settings-messages.ts";

const plan = {
  add: [],
  tallies: new Map([
    ["attempts", { added: 1, same: 1, different: 2 }],
    ["noteReads", { added: 12, same: 3, different: 0 }],
    ["missNotes", { added: 1, same: 0, different: 2 }],
    ["scheduleMarks", { added: 0, same: 0, different: 1 }],
  ]),
  unreadableCount: 1,
};

describe("the words of a restore", () => {
  it("name what is added, and what is not and why", () => {
    expect(addedFacts(plan)).toEqual(["1 mock", "12 notes marked as read", "1 note on a miss"]);
    expect(remarksOn(plan)).toEqual([
      "1 mock is here already.",
      "2 mocks are here with another content, perhaps because you went on with them. They stay as they are here.",
      "2 notes on misses are different here. They stay as they are here.",
      "1 decision about repetition is different here. It stays as it is here.",
      "1 entry cannot be read by this version of Rehearsal. It stays in the file.",
    ]);
  });
});

describe("what a backup holds", () => {
  it("is said without what it has none of", () => {
    const counts = {
      finishedAttempts: 2,
      openAttempts: 0,
      answers: 1,
      rows: { practiceAnswers: 1 },
    };
    expect(contentFacts(counts)).toEqual(["2 finished mocks", "1 answer", "1 practice answer"]);
  });
});

describe("a size", () => {
  it.each([
    [0, "1 kB"],
    [14_600, "15 kB"],
    [999_400, "999 kB"],
    [1_000_000, "1.0 MB"],
    [201_428_974, "201.4 MB"],
  ])("of %d bytes is %s", (bytes, words) => {
    expect(fileSize(bytes)).toBe(words);
  });
});
