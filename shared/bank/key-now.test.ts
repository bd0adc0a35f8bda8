import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aLine, aParagraph } from "../../tests/support/builders/a-text.ts";
import {
  aMatching,
  aMultipleResponse,
  anOrdering,
  aSingleChoice,
  partsOf,
} from "../../tests/support/builders/an-item.ts";
import { keyNow } from "./key-now.ts";

describe("the key of an item that was asked", () => {
  it("is the same where only reasons, formatting or order changed", () => {
    const stem = [
      { type: "paragraph", content: [{ type: "strong", text: "Which one fits?" }] },
    ] as const;
    const options = partsOf("d", "c", "b", "a").map((part) => ({
      ...part,
      rationale: aParagraph("Better said."),
    }));
    const now = aSingleChoice({ stem: [...stem], options, revision: 2 });
    expect(keyNow(aSingleChoice(), now)).toEqual({ status: "same" });
    expect(keyNow(aMultipleResponse(), aMultipleResponse({ key: ["d", "a"] }))).toEqual({
      status: "same",
    });
  });

  it("is the same where the options got other ids: what counts is what they say", () => {
    const renamed = partsOf("a", "b", "c", "d").map((part, place) => ({
      ...part,
      id: ["b", "a", "c", "d"][place] ?? "",
    }));
    expect(keyNow(aSingleChoice(), aSingleChoice({ options: renamed, key: "a" }))).toEqual({
      status: "same",
    });
    expect(keyNow(aSingleChoice(), aSingleChoice({ options: renamed, key: "b" }))).toMatchObject({
      status: "corrected",
      item: { key: "a" },
    });
  });

  it("is corrected in every kind, and told in the ids of then", () => {
    const corrected = [
      keyNow(aSingleChoice(), aSingleChoice({ key: "c" })),
      keyNow(aMultipleResponse(), aMultipleResponse({ key: ["e", "b"] })),
      keyNow(anOrdering(), anOrdering({ key: ["a", "b", "d"] })),
      keyNow(aMatching(), aMatching({ key: { p1: "c", p2: "a", p3: "b" } })),
    ];
    expect(corrected.map((each) => (each.status === "corrected" ? each.item.key : null))).toEqual([
      "c",
      ["b", "e"],
      ["a", "b", "d"],
      { p1: "c", p2: "a", p3: "b" },
    ]);
  });

  it("keeps the snapshot but for its key, so that the review still shows what was asked", () => {
    const asked = aSingleChoice({ takeaway: aParagraph("As it was.") });
    const now = aSingleChoice({ key: "c", takeaway: aParagraph("As it is.") });
    expect(keyNow(asked, now)).toEqual({ status: "corrected", item: { ...asked, key: "c" } });
  });

  it("says nothing of a question in other words: its old answer was to another one", () => {
    const other = [
      aSingleChoice({ key: "c", stem: aParagraph("Which one does not fit?") }),
      aSingleChoice({ key: "c", options: partsOf("a", "b", "c", "e") }),
      aSingleChoice({ key: "c", options: partsOf("a", "b", "c") }),
      anOrdering({ id: "q-single" }),
    ];
    for (const now of other) expect(keyNow(aSingleChoice(), now).status).toBe("reworded");
    const prompts = partsOf("p1", "p2", "p4");
    const now = aMatching({ prompts, key: { p1: "b", p2: "a", p4: "b" } });
    expect(keyNow(aMatching(), now).status).toBe("reworded");
  });

  it("says nothing where two options say the same: nobody can tell which was meant", () => {
    const options = partsOf("a", "b", "c", "d").map((part) => ({ ...part, text: aLine("Same") }));
    expect(keyNow(aSingleChoice({ options }), aSingleChoice({ options, key: "c" })).status).toBe(
      "reworded",
    );
  });

  it("survives any shuffle of ids and places", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const shuffles = fc.shuffledSubarray(ids, { minLength: 5 });
    fc.assert(
      fc.property(shuffles, fc.subarray(ids, { minLength: 2 }), (newIds, key) => {
        const asked = aMultipleResponse({ key });
        const idNow = (id: string) => newIds[ids.indexOf(id)] ?? "";
        const options = asked.options.map((part) => ({ ...part, id: idNow(part.id) })).reverse();
        const now = aMultipleResponse({ options, key: key.map(idNow) });
        expect(keyNow(asked, now)).toEqual({ status: "same" });
      }),
    );
  });
});
