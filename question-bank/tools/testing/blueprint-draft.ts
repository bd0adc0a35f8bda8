import type { z } from "zod";
import type { BlueprintFileSchema } from "../source/bank-source-schema.ts";

type BlueprintDraft = z.input<typeof BlueprintFileSchema>;

/** The content of a small `blueprint.yaml` that parses: one domain with the objectives 1.1.1 and 1.1.2, forms of four items. */
export function aBlueprintDraft(
  changes: Partial<BlueprintDraft["blueprint"]> = {},
): BlueprintDraft {
  return {
    bank: {
      bankId: "tea-basics",
      title: "Tea basics",
      publisher: { id: "rehearsal", name: "Rehearsal" },
      revision: 1,
      version: "0.1.0",
      minAppVersion: "0.1.0",
      expiresAt: null,
    },
    changelog: [
      { version: "0.1.0", date: "2026-11-23", changes: ["The first questions about tea."] },
    ],
    blueprint: {
      exam: { code: "TEA-1", name: "Tea basics" },
      guide: { version: "1", published: "2026-01-01", textChecked: "2026-01-02" },
      timeLimitMinutes: 10,
      domains: [
        {
          id: "1",
          title: "Tea",
          weightPercent: 100,
          shownCount: 4,
          scoredCount: 3,
          tasks: [
            {
              id: "1.1",
              title: "Brewing",
              objectives: [
                { id: "1.1.1", text: "Brew a cup", isNew: false },
                { id: "1.1.2", text: "Brew a pot", isNew: false },
              ],
            },
          ],
        },
      ],
      kinds: [
        {
          kind: "single-choice",
          minCount: 1,
          optionCount: { min: 4, max: 4 },
          keyCount: { min: 1, max: 1 },
        },
        {
          kind: "multiple-response",
          minCount: 1,
          optionCount: { min: 5, max: 6 },
          keyCount: { min: 2, max: 3 },
        },
        {
          kind: "ordering",
          minCount: 1,
          optionCount: { min: 3, max: 6 },
          keyCount: { min: 3, max: 5 },
        },
        {
          kind: "matching",
          minCount: 1,
          optionCount: { min: 3, max: 8 },
          keyCount: { min: 3, max: 7 },
        },
      ],
      scoring: {
        scale: { min: 0, max: 100, passing: 60 },
        curve: [
          { percentRight: 0, scaled: 0 },
          { percentRight: 100, scaled: 100 },
        ],
        curveNote: "A straight line, for tests.",
        domainMeetsPercent: 60,
      },
      clock: { reappearsAtMinutesLeft: 1, noticesAtMinutesLeft: [] },
      allowances: [],
      services: {
        closedToNewCustomers: ["Amazon Fraud Detector", "Amazon Bedrock Agents (Classic)"],
        disputed: ["Amazon Q"],
      },
      ...changes,
    },
  };
}
