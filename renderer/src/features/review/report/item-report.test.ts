import { describe, expect, it } from "vitest";
import { aBankSummary } from "../../../../../tests/support/builders/a-bank-summary.ts";
import { aResponse } from "../../../../../tests/support/builders/a-response.ts";
import { aReviewEntry } from "../../../../../tests/support/builders/a-review-entry.ts";
import {
  aMatching,
  aMultipleResponse,
  anOrdering,
  aSingleChoice,
} from "../../../../../tests/support/builders/an-item.ts";
import { PartIdSchema, type Item } from "../../../../../shared/bank/item.ts";
import type { Response } from "../../../../../shared/exam/response.ts";
import { itemReport } from "./item-report.ts";

const bank = aBankSummary({ version: "1.4.2", revision: 6 });

function report(item: Item, response: Response | null, note = ""): readonly string[] {
  const entry = aReviewEntry({ item, response, verdict: response ? "wrong" : "unanswered" });
  return itemReport({ entry, bank, appVersion: "1.2.3", note }).split("\n");
}

describe("itemReport", () => {
  it("says exactly which question, bank and app are meant, what was chosen, and the note", () => {
    const response = aResponse({ kind: "single-choice", optionId: "c" });
    expect(
      report(aSingleChoice({ id: "q-some-item", revision: 3 }), response, " D is right too. \n"),
    ).toEqual([
      "Report on a question",
      "",
      "Item: q-some-item, revision 3",
      `Exam: ${bank.exam.code}`,
      `Bank: ${bank.bankId}, version 1.4.2, revision 6`,
      `Bank hash (SHA-256): ${bank.manifestSha256}`,
      `Signature: Minisign key ${bank.keyId ?? ""}`,
      "App: Rehearsal 1.2.3",
      "",
      "Chosen answer, marked wrong:",
      "- c: Part c",
      "",
      "Note:",
      "D is right too.",
      "",
    ]);
  });

  it.each<[Item, Response, readonly string[]]>([
    [
      aMultipleResponse(),
      aResponse({ kind: "multiple-response", optionIds: ["e", "a"] }),
      ["- e: Part e", "- a: Part a"],
    ],
    [
      anOrdering(),
      aResponse({ kind: "ordering", order: ["b", "c"] }),
      ["1. b: Part b", "2. c: Part c"],
    ],
    [
      aMatching(),
      aResponse({ kind: "matching", pairs: { p3: "a", p1: "b" } }),
      ["- p1: Part p1 = b: Part b", "- p3: Part p3 = a: Part a"],
    ],
  ])(
    "names the chosen parts of a question ($kind) by their ids in the bank",
    (item, response, parts) => {
      const lines = report(item, response);
      const start = lines.indexOf("Chosen answer, marked wrong:") + 1;
      expect(lines.slice(start, lines.indexOf("", start))).toEqual(parts);
    },
  );

  it("says so where nothing was chosen or written, nobody signed, or the version is not known", () => {
    const unsigned = aBankSummary({ keyStanding: "unsigned", keyId: null });
    const entry = aReviewEntry({ verdict: "unanswered" });
    const text = itemReport({ entry, bank: unsigned, appVersion: null, note: "  " });
    expect(text).toContain("Chosen answer: none\n\nNote: none\n");
    expect(text).toContain("Signature: none\n");
    expect(text).toContain("App: Rehearsal (version not known)\n");
  });

  it("holds nothing else of the attempt or its person, and no path of this machine", () => {
    const secret = aReviewEntry({
      item: aSingleChoice(),
      response: aResponse({ kind: "single-choice", optionId: "a" }),
      note: "MY-OWN-NOTE",
      highlights: [{ start: 2, end: 5 }],
      struckIds: new Set([PartIdSchema.parse("d")]),
      confidence: "guess",
      isFlagged: true,
      timeSpentMs: 987_654,
      position: 41,
    });
    const plain = aReviewEntry({ item: secret.item, response: secret.response });
    const parts = { bank, appVersion: "1.2.3", note: "Typo" };
    const text = itemReport({ ...parts, entry: secret });
    // Nothing but the question and its answer makes any difference.
    expect(text).toBe(itemReport({ ...parts, entry: plain }));
    expect(text).not.toMatch(/MY-OWN-NOTE|987|guess|flag/i);
    expect(text).not.toMatch(/[/\\]|~|file:|home|users/i);
  });
});
