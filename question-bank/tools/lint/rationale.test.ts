import { describe, expect, it } from "vitest";
import { aMatching, aPart, aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { rationale } from "./rationale.ts";

const others = aSingleChoice().options.slice(1);

function flawsWith(reason: string) {
  const options = [{ ...aPart("a", "Green"), rationale: reason }, ...others];
  return runRule(rationale, [aSingleChoice({ options })]);
}

describe("rationale", () => {
  it("refuses a reason of 39 characters and accepts one of 40", () => {
    expect(flawsWith("x".repeat(39))).toMatchObject([
      { severity: "error", path: ["options", 0, "rationale"] },
    ]);
    expect(flawsWith("x".repeat(40))).toEqual([]);
  });

  it("refuses a reason that another option has word for word", () => {
    expect(flawsWith(others[0]?.rationale ?? "")).toMatchObject([
      { path: ["options", 1, "rationale"], message: "says word for word what a says" },
    ]);
  });

  it("looks at prompts too", () => {
    const prompts = aMatching().prompts.map((prompt) => ({ ...prompt, rationale: "Too short." }));
    const paths = runRule(rationale, [aMatching({ prompts })]).map((flaw) => flaw.path[0]);
    expect(new Set(paths)).toEqual(new Set(["prompts"]));
  });
});
