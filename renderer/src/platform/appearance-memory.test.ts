import { describe, expect, it } from "vitest";
import { createAppearanceMemory, USUAL_APPEARANCE } from "./appearance-memory.ts";

const KEY = "rehearsal.appearance";

function aStorage(kept: Readonly<Record<string, string>> = {}) {
  const values = new Map(Object.entries(kept));
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      values.set(key, value);
    },
  };
}

describe("the memory for the appearance", () => {
  it("has it again after the app was closed or killed", () => {
    const storage = aStorage();
    createAppearanceMemory(storage).remember({ textSize: "175", colourScheme: "sepia" });
    expect(createAppearanceMemory(storage).recall()).toEqual({
      textSize: "175",
      colourScheme: "sepia",
    });
  });

  it.each([
    ["nothing", {}],
    ["no JSON", { [KEY]: "{" }],
    ["a size that does not exist", { [KEY]: '{"textSize":"900","colourScheme":"dark"}' }],
    ["a field too many", { [KEY]: '{"textSize":"100","colourScheme":"dark","zoom":2}' }],
    ["a list", { [KEY]: "[]" }],
  ])("falls back to the usual appearance where it finds %s", (_, kept) => {
    expect(createAppearanceMemory(aStorage(kept)).recall()).toEqual(USUAL_APPEARANCE);
  });

  it("keeps nobody out where the storage itself fails", () => {
    const broken = () => {
      throw new Error("The disk is full.");
    };
    const memory = createAppearanceMemory({ getItem: broken, setItem: broken });
    expect(memory.recall()).toEqual(USUAL_APPEARANCE);
    expect(() => {
      memory.remember(USUAL_APPEARANCE);
    }).not.toThrow();
  });
});
