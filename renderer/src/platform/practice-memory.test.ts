import { describe, expect, it } from "vitest";
import { BankIdSchema } from "../../../shared/bank/manifest.ts";
import { FIRST_WISH, type PracticeWish } from "../../../shared/practice/practice-wish.ts";
import { createPracticeMemory } from "./practice-memory.ts";

const tea = BankIdSchema.parse("tea-101");
const other = BankIdSchema.parse("tst-01");
const wish: PracticeWish = { ...FIRST_WISH, states: ["last-wrong"], size: null, minutes: 40 };

function aStorage(kept: string | null = null) {
  const storage = {
    kept,
    getItem: () => storage.kept,
    setItem: (_key: string, value: string) => {
      storage.kept = value;
    },
  };
  return storage;
}

describe("the memory of practice", () => {
  it("keeps the last wish of each bank for itself, over a restart", () => {
    const storage = aStorage();
    createPracticeMemory(storage).remember(tea, wish);
    createPracticeMemory(storage).remember(other, FIRST_WISH);
    expect(createPracticeMemory(storage).recall(tea)).toEqual(wish);
    expect(createPracticeMemory(storage).recall(other)).toEqual(FIRST_WISH);
  });

  it.each(["", "{", "[]", '{"tea-101":{"size":11}}', '{"tea-101":null}'])(
    "takes %j for nothing remembered, and can be written over",
    (kept) => {
      const memory = createPracticeMemory(aStorage(kept));
      expect(memory.recall(tea)).toEqual(FIRST_WISH);
      memory.remember(tea, wish);
      expect(memory.recall(tea)).toEqual(wish);
    },
  );

  it("keeps nobody from practising where the storage fails", () => {
    const fail = () => {
      throw new Error("no storage");
    };
    const memory = createPracticeMemory({ getItem: fail, setItem: fail });
    memory.remember(tea, wish);
    expect(memory.recall(tea)).toEqual(FIRST_WISH);
  });
});
