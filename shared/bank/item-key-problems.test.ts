import { describe, expect, it } from "vitest";
import { findKeyProblems } from "./item-key-problems.ts";

const parts = (...ids: string[]) => ids.map((id) => ({ id }));
const options = parts("a", "b", "c");

describe("findKeyProblems", () => {
  it.each([
    ["single", { options, key: "b" }],
    ["list", { options, key: ["c", "a"] }],
    ["pairs", { options, prompts: parts("p1", "p2"), key: { p1: "a", p2: "a" } }],
  ])("finds nothing wrong with a sound key: %s", (_, item) => {
    expect(findKeyProblems(item)).toEqual([]);
  });

  it.each([
    [{ options: parts("a", "b", "a"), key: "b" }, "option a stands twice"],
    [{ options, key: "z" }, "the key names option z, which does not exist"],
    [{ options, key: ["a", "z"] }, "the key names option z, which does not exist"],
    [{ options, key: ["a", "b", "a"] }, "the key names option a twice"],
    [{ options, prompts: parts("p1", "p1"), key: { p1: "a" } }, "prompt p1 stands twice"],
    [{ options, prompts: parts("p1", "p2"), key: { p1: "a" } }, "prompt p2 has no key"],
    [
      { options, prompts: parts("p1"), key: { p1: "a", p9: "b" } },
      "the key names prompt p9, which does not exist",
    ],
    [
      { options, prompts: parts("p1"), key: { p1: "z" } },
      "the key names option z, which does not exist",
    ],
  ])("names the problem (case %#)", (item, problem) => {
    expect(findKeyProblems(item)).toEqual([problem]);
  });
});
