import { describe, expect, it, vi } from "vitest";
import { aFinishedAttempt } from "../../../tests/support/builders/an-attempt.ts";
import { digestOf } from "../../../shared/attempts/digest-of.ts";
import { ok } from "../../../shared/lib/result.ts";
import { ask } from "../platform/bridge.ts";
import { aDesk } from "./app-desk.fake.ts";
import { createCorrectedScores } from "./corrected-scores.ts";

/** An app whose bank of today is `revision`, and which has withdrawn the first question of the one mock in the history. */
async function aHistory(revision: number) {
  const attempt = aFinishedAttempt();
  const desk = aDesk();
  const installed = {
    ...attempt.bank,
    revision,
    manifestSha256:
      revision === attempt.bank.revision ? attempt.bank.manifestSha256 : "f".repeat(64),
  };
  let askedCount = 0;
  desk.fake.teach("bank:list", () => ok({ banks: [installed], refused: [] }));
  desk.fake.teach("bank:current-items", ({ itemIds }) => {
    askedCount += 1;
    return ok({
      version: "9.0.0",
      revision,
      items: itemIds.map((itemId, place) => ({
        itemId,
        item: place === 0 ? null : (attempt.items[place] ?? null),
        reason: null,
      })),
    });
  });
  await desk.db.table("attempts").add(attempt);
  await desk.store.commands.load();
  const { repository } = desk;
  const scores = createCorrectedScores(desk.store, { ask, repository });
  return { attempt, desk, scores, digest: digestOf(attempt), askedCount: () => askedCount };
}

describe("the scores that corrections make", () => {
  it("are worked out once for an attempt of another bank than the installed one", async () => {
    const { attempt, scores, digest, askedCount } = await aHistory(99);
    scores.look([digest, digest]);
    await vi.waitFor(() => {
      expect(scores.getState().get(attempt.attemptId)).toEqual({ score: 100 });
    });
    scores.look([digest]);
    expect(askedCount()).toBe(1);
  });

  it("are not looked for where the bank is the very one that was sat", async () => {
    const { attempt, scores, digest, askedCount } = await aHistory(
      aFinishedAttempt().bank.revision,
    );
    scores.look([digest]);
    await Promise.resolve();
    expect(askedCount()).toBe(0);
    expect(scores.getState().has(attempt.attemptId)).toBe(false);
  });

  it("are forgotten once the banks were read anew", async () => {
    const { attempt, desk, scores, digest } = await aHistory(99);
    scores.look([digest]);
    await vi.waitFor(() => {
      expect(scores.getState().has(attempt.attemptId)).toBe(true);
    });
    await desk.store.commands.load();
    expect(scores.getState().size).toBe(0);
  });
});
