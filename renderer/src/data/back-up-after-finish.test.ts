import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { aFinishedAttempt } from "../../../tests/support/builders/an-attempt.ts";
import { ok } from "../../../shared/lib/result.ts";
import { newAttemptId } from "../platform/random-seed.ts";
import { createAttemptsRepository } from "./attempts-repository.ts";
import { backUpAfterFinish } from "./back-up-after-finish.ts";
import { ExamDatabase } from "./exam-database.ts";

describe("the end of an attempt", () => {
  it("does not wait for its backup, and has one made only where the attempt was stored", async () => {
    const db = new ExamDatabase("after-finish");
    const reasons: string[] = [];
    const never = new Promise<never>(() => undefined);
    const repository = backUpAfterFinish(createAttemptsRepository(db), {
      backUp: (reason) => {
        reasons.push(reason);
        return never;
      },
    });
    const attempt = aFinishedAttempt({ attemptId: newAttemptId() });
    await expect(repository.finish(attempt)).resolves.toEqual(ok(undefined));
    expect(reasons).toEqual(["attempt-finished"]);

    db.attempts.hook("creating", () => {
      throw new Error("the disk is full");
    });
    const other = aFinishedAttempt({ attemptId: newAttemptId() });
    await expect(repository.finish(other)).resolves.toMatchObject({ ok: false });
    expect(reasons).toHaveLength(1);
  });
});
