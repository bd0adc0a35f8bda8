import { describe, expect, it } from "vitest";
import type { PlainItem } from "../source/plain-item.ts";
import { keyedQuestions } from "./keyed-questions.ts";

function plainItems(count: number, changes: Partial<PlainItem> = {}): readonly PlainItem[] {
  return Array.from({ length: count }, (_, number) => ({
    id: `q-tea-${number}`,
    stem: "Which tea?",
    options: ["green", "black", "white", "dark"],
    prompts: [],
    keyPlace: 1,
    ...changes,
  }));
}

describe("keyedQuestions", () => {
  it("leaves out other kinds and other numbers of options, on which chance is not one in four", () => {
    const others = [
      ...plainItems(1, { keyPlace: null }),
      ...plainItems(1, { options: ["green", "black", "white"] }),
    ];
    const items = plainItems(60);
    expect(keyedQuestions([...items, ...others]).map(({ id }) => id)).toEqual(
      items.map(({ id }) => id),
    );
  });

  it("is empty for fewer than 60, where a score would be chance", () => {
    expect(keyedQuestions(plainItems(59))).toEqual([]);
    expect(keyedQuestions(plainItems(60))).toHaveLength(60);
  });
});
