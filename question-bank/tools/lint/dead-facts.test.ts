import { describe, expect, it } from "vitest";
import { aMatching, aPart, aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { deadFacts } from "./dead-facts.ts";

const others = aSingleChoice().options.slice(1);

function flawsWithKey(text: string) {
  return runRule(deadFacts, [aSingleChoice({ options: [aPart("a", text), ...others] })]);
}

// The closed and disputed services are those of the draft's blueprint.
describe("deadFacts", () => {
  it.each([
    "Amazon Fraud Detector for the orders",
    "Fraud Detector",
    "Amazon Q, for chats",
    "Bedrock Agents Classic",
    "Amazon Bedrock Agents (Classic)",
  ])("refuses the key %j", (text) => {
    expect(flawsWithKey(text)).toMatchObject([{ severity: "error", path: ["options", 0, "text"] }]);
  });

  it.each(["Amazon QuickSight", "A fraud detector of one's own", "Amazon Bedrock AgentCore"])(
    "accepts the key %j",
    (text) => {
      expect(flawsWithKey(text)).toEqual([]);
    },
  );

  it("accepts such a service as a distractor", () => {
    const options = [...aSingleChoice().options.slice(0, 3), aPart("d", "Amazon Q")];
    expect(runRule(deadFacts, [aSingleChoice({ options })])).toEqual([]);
  });

  it("refuses it as a prompt, which the key rests on too", () => {
    const prompts = [...aMatching().prompts.slice(0, 2), aPart("p3", "Amazon Q")];
    expect(runRule(deadFacts, [aMatching({ prompts })])).toMatchObject([
      { path: ["prompts", 2, "text"] },
    ]);
  });
});
