import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { aBankSummary } from "../../../../tests/support/builders/a-bank-summary.ts";
import { aParagraph } from "../../../../tests/support/builders/a-text.ts";
import { aFinishedAttempt, someEvents } from "../../../../tests/support/builders/an-attempt.ts";
import {
  aMatching,
  aMultipleResponse,
  anOrdering,
  aSingleChoice,
} from "../../../../tests/support/builders/an-item.ts";
import { digestOf } from "../../../../shared/attempts/digest-of.ts";
import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import { err, ok, type Result } from "../../../../shared/lib/result.ts";
import type { DataProblem } from "../../data/data-problem.ts";
import { AnswerRowSchema } from "./answer-row.ts";
import { MockRowSchema } from "./mock-row.ts";
import { ResultsSchema } from "./results-schema.ts";
import { answersCsv, mocksCsv, resultsJson } from "./results-text.ts";

const attempt = aFinishedAttempt({
  bank: aBankSummary({ title: "=Bank" }),
  items: [
    aSingleChoice({ stem: aParagraph("=1+1, and “so” on?") }),
    aMultipleResponse({ objective: "1.2.1" }),
    anOrdering({ objective: "2.1.1" }),
    aMatching({ objective: "2.2.1" }),
  ],
  events: someEvents(
    {
      type: "answered",
      elapsedMs: 1500,
      itemId: "q-single",
      response: { kind: "single-choice", optionId: "a" },
    },
    { type: "noted", elapsedMs: 2000, itemId: "q-single", note: "@me\nagain" },
    { type: "flagged", elapsedMs: 2000, itemId: "q-single", isFlagged: true },
    { type: "moved", elapsedMs: 2250, position: 1 },
    {
      type: "answered",
      elapsedMs: 3000,
      itemId: "q-multiple",
      response: { kind: "multiple-response", optionIds: ["d", "a"] },
    },
    {
      type: "answered",
      elapsedMs: 3000,
      itemId: "q-ordering",
      response: { kind: "ordering", order: ["c", "b"] },
    },
    {
      type: "answered",
      elapsedMs: 3000,
      itemId: "q-matching",
      response: { kind: "matching", pairs: { p1: "b", p3: "c" } },
    },
    { type: "ended-by-candidate", elapsedMs: 61_000 },
  ),
});

function sourceOf(...attempts: readonly FinishedAttempt[]) {
  const read: number[] = [];
  return {
    digests: attempts.map(digestOf),
    readAttempt: (
      id: FinishedAttempt["attemptId"],
    ): Promise<Result<FinishedAttempt, DataProblem>> => {
      const found = attempts.find(({ attemptId }) => attemptId === id);
      return Promise.resolve(
        found === undefined
          ? err({ source: "storage", error: { code: "storage-row-missing", detail: "" } })
          : ok(found),
      );
    },
    onRead: (count: number) => read.push(count),
    nowMs: () => Date.UTC(2026, 10, 23, 12),
    read,
  };
}

async function textOf(pieces: AsyncIterable<Result<string, DataProblem>>): Promise<string> {
  let text = "";
  for await (const piece of pieces) {
    if (!piece.ok) throw new Error(piece.error.error.code);
    text += piece.value;
  }
  return text;
}

async function tableOf(
  pieces: AsyncIterable<Result<string, DataProblem>>,
): Promise<readonly Record<string, string>[]> {
  const { data, errors } = Papa.parse<Record<string, string>>(await textOf(pieces), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe("the table of mocks", () => {
  it("says of each when it was in UTC, how long it took in seconds and what it came to", async () => {
    const rows = await tableOf(mocksCsv(sourceOf(attempt)));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      mockId: attempt.attemptId,
      examCode: attempt.bank.exam.code,
      bankTitle: "'=Bank",
      startedAt: "2027-01-15T08:00:00.000Z",
      endedAt: "2027-01-15T08:01:01.000Z",
      timeLimitSeconds: "600",
      usedSeconds: "61",
      allowance: "",
      questionCount: "4",
      unansweredCount: "0",
      rightCount: String(attempt.result.rightCount),
      estimatedScore: String(attempt.result.estimatedScaledScore),
      hasPassed: String(attempt.result.hasPassed),
    });
  });
});

describe("the table of answers", () => {
  it("has a row for each question, with the answer and the key in words", async () => {
    const rows = await tableOf(answersCsv(sourceOf(attempt)));
    expect(rows.map(({ itemId, verdict, answer, key }) => [itemId, verdict, answer, key])).toEqual([
      ["q-single", "wrong", "Part a", "Part b"],
      ["q-multiple", "right", "Part d | Part a", "Part a | Part d"],
      ["q-ordering", "wrong", "Part c | Part b", "Part c | Part a | Part b"],
      [
        "q-matching",
        "wrong",
        "Part p1 = Part b | Part p3 = Part c",
        "Part p1 = Part b | Part p2 = Part a | Part p3 = Part b",
      ],
    ]);
    expect(rows[0]).toMatchObject({
      position: "1",
      domain: "1",
      task: "1.1",
      isFlagged: "true",
      usedSeconds: "2.25",
      question: "'=1+1, and “so” on?",
      note: "'@me\nagain",
    });
  });

  it("ends with the first mock that cannot be read, so that nothing is silently missing", async () => {
    const source = { ...sourceOf(attempt), readAttempt: sourceOf().readAttempt };
    await expect(textOf(answersCsv(source))).rejects.toThrow("storage-row-missing");
    await expect(textOf(resultsJson(source))).rejects.toThrow("storage-row-missing");
  });
});

describe("the results as JSON", () => {
  it("are what their schema says, and say the same as both tables", async () => {
    const other = { ...attempt, attemptId: crypto.randomUUID() as typeof attempt.attemptId };
    const source = sourceOf(attempt, other);
    const results = ResultsSchema.parse(JSON.parse(await textOf(resultsJson(source))));
    expect(results.exportedAt).toBe("2026-11-23T12:00:00.000Z");
    expect(results.mocks.map(({ mockId }) => mockId)).toEqual([attempt.attemptId, other.attemptId]);
    for (const { answers, ...mock } of results.mocks) {
      expect(MockRowSchema.parse(mock).bankTitle).toBe("=Bank");
      for (const answer of answers)
        expect(AnswerRowSchema.parse({ mockId: mock.mockId, ...answer }).note).toBe(
          answer.itemId === "q-single" ? "@me\nagain" : "",
        );
    }
    expect(source.read).toEqual([0, 1]);
  });

  it("are whole without a mock too", async () => {
    expect(ResultsSchema.parse(JSON.parse(await textOf(resultsJson(sourceOf())))).mocks).toEqual(
      [],
    );
  });
});
