import { describe, expect, expectTypeOf, it } from "vitest";
import {
  aMatching,
  aMultipleResponse,
  anOrdering,
  aSingleChoice,
} from "../../tests/support/builders/an-item.ts";
import { toCandidateItem, type CandidateItem } from "./candidate-item.ts";

const items = [aSingleChoice(), aMultipleResponse(), anOrdering(), aMatching()];

describe("toCandidateItem", () => {
  it.each(items)("leaves in $kind nothing that gives the key away", (item) => {
    const candidate = toCandidateItem(item);
    expect(
      Object.keys(candidate).filter((name) => /key|takeaway|references|tags|enemies/.test(name)),
    ).toEqual([]);
    // The builders begin every rationale with "Because".
    expect(JSON.stringify(item)).toContain("Because");
    expect(JSON.stringify(candidate)).not.toContain("Because");
    expectTypeOf<
      Extract<keyof CandidateItem, "key" | "takeaway" | "references">
    >().toEqualTypeOf<never>();
  });

  it.each([
    [items[0], 1],
    [items[1], 2],
    [items[2], 3],
    [items[3], 3],
  ])("says how many parts the answer needs (case %#)", (item, requiredCount) => {
    expect(item === undefined ? null : toCandidateItem(item).requiredCount).toBe(requiredCount);
  });

  it("keeps what the candidate reads, in source order", () => {
    const item = aMatching();
    const candidate = toCandidateItem(item);
    expect(candidate).toMatchObject({ id: item.id, stem: item.stem, kind: "matching" });
    expect(candidate.options).toEqual(item.options.map(({ id, text }) => ({ id, text })));
    expect(candidate.kind === "matching" ? candidate.prompts : []).toEqual(
      item.prompts.map(({ id, text }) => ({ id, text })),
    );
  });
});
