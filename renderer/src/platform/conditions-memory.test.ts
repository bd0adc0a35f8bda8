import { describe, expect, it } from "vitest";
import { BankIdSchema } from "../../../shared/bank/manifest.ts";
import { createConditionsMemory } from "./conditions-memory.ts";

const tea = BankIdSchema.parse("tea-101");
const other = BankIdSchema.parse("tst-01");

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

describe("the memory of the conditions", () => {
  it("offers the real exam without an allowance as long as nothing was chosen", () => {
    expect(createConditionsMemory(aStorage()).recall(tea)).toEqual({
      profile: "real-exam",
      allowanceId: null,
      asksConfidence: false,
    });
  });

  it("keeps the last profile for all banks and the allowance for its own, over a restart", () => {
    const storage = aStorage();
    createConditionsMemory(storage).remember(tea, {
      profile: "relaxed",
      allowanceId: "double",
      asksConfidence: false,
    });
    createConditionsMemory(storage).remember(other, {
      profile: "relaxed",
      allowanceId: null,
      asksConfidence: false,
    });
    const later = createConditionsMemory(storage);
    expect(later.recall(tea)).toEqual({
      profile: "relaxed",
      allowanceId: "double",
      asksConfidence: false,
    });
    expect(later.recall(other)).toEqual({
      profile: "relaxed",
      allowanceId: null,
      asksConfidence: false,
    });
    later.remember(tea, { profile: "real-exam", allowanceId: null, asksConfidence: false });
    expect(later.recall(tea)).toEqual({
      profile: "real-exam",
      allowanceId: null,
      asksConfidence: false,
    });
  });

  it("keeps whether a relaxed mock asks how sure one is, and reads what was kept before that", () => {
    const kept = '{"profile":"relaxed","allowanceIds":{"tea-101":"double"}}';
    const memory = createConditionsMemory(aStorage(kept));
    const before = { profile: "relaxed", allowanceId: "double", asksConfidence: false } as const;
    expect(memory.recall(tea)).toEqual(before);
    memory.remember(tea, { ...before, asksConfidence: true });
    expect(memory.recall(other).asksConfidence).toBe(true);
  });

  it.each(["", "{", "[]", '{"profile":"easy","allowanceIds":{}}', '{"profile":"relaxed"}'])(
    "takes %j for nothing remembered, and can be written over",
    (kept) => {
      const memory = createConditionsMemory(aStorage(kept));
      expect(memory.recall(tea)).toEqual({
        profile: "real-exam",
        allowanceId: null,
        asksConfidence: false,
      });
      memory.remember(tea, { profile: "relaxed", allowanceId: "double", asksConfidence: false });
      expect(memory.recall(tea)).toEqual({
        profile: "relaxed",
        allowanceId: "double",
        asksConfidence: false,
      });
    },
  );

  it("keeps nobody from the exam where the storage fails", () => {
    const fail = () => {
      throw new Error("no storage");
    };
    const memory = createConditionsMemory({ getItem: fail, setItem: fail });
    memory.remember(tea, { profile: "relaxed", allowanceId: null, asksConfidence: false });
    expect(memory.recall(tea).profile).toBe("real-exam");
  });
});
