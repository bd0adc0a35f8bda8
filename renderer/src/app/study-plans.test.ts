import { describe, expect, it } from "vitest";
import { aBankSummary } from "../../../tests/support/builders/a-bank-summary.ts";
import { aPracticeAnswer } from "../../../tests/support/builders/a-practice-answer.ts";
import { aDigestedQuestion } from "../../../tests/support/builders/a-digest.ts";
import { anAttemptDigest } from "../../../tests/support/builders/an-attempt-digest.ts";
import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { ItemIdSchema } from "../../../shared/bank/item.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { type PracticeAnswer } from "../../../shared/practice/practice-answer.ts";
import { type ScheduleMark } from "../../../shared/study/schedule-mark.ts";
import { type StorageError } from "../data/storage-error.ts";
import { localDay } from "../platform/local-day.ts";
import { createStudyPlans } from "./study-plans.ts";

const bank = aBankSummary();
const { bankId } = bank;
const missed = (itemId: string, endedAtMs: number): AttemptDigest =>
  anAttemptDigest({ endedAtMs, questions: [aDigestedQuestion({ itemId, verdict: "wrong" })] });
const NOON_MS = new Date(2026, 10, 20, 12).getTime();
const TODAY = localDay(NOON_MS);

/** A keeper over what is stored, which the test changes. */
function aKeeper() {
  const stored: {
    answers: readonly PracticeAnswer[];
    marks: readonly ScheduleMark[];
    failure: StorageError | null;
  } = { answers: [], marks: [], failure: null };
  const plans = createStudyPlans({
    study: {
      read: () => Promise.resolve(ok({ answers: stored.answers, reads: [], unreadableCount: 1 })),
    },
    journal: {
      read: () =>
        Promise.resolve(
          stored.failure === null
            ? ok({
                notes: new Map(),
                marks: new Map(stored.marks.map((mark) => [mark.itemId, mark])),
                unreadableCount: 2,
              })
            : err(stored.failure),
        ),
    },
  });
  const dueIds = (day: number) =>
    plans.dueOn(bankId, day).items.map(({ schedule }) => schedule.itemId);
  return { plans, stored, dueIds };
}

function valueOf<T>(read: Result<T, unknown>): T {
  if (!read.ok) throw new Error("It was not read.");
  return read.value;
}

describe("the plans of the banks", () => {
  it("are made of mocks and practice together, and count what cannot be read of either", async () => {
    const { plans, stored, dueIds } = aKeeper();
    stored.answers = [
      aPracticeAnswer({ itemId: "q-practised", isRight: false, answeredAtMs: NOON_MS }),
    ];
    const plan = valueOf(await plans.read(bank, [missed("q-sat-once", NOON_MS)]));
    expect(new Set(plan.missed.keys())).toEqual(new Set(["q-sat-once", "q-practised"]));
    expect(plan.unreadableCount).toBe(3);
    expect(dueIds(TODAY)).toEqual([]);
    expect(new Set(dueIds(TODAY + 1))).toEqual(new Set(["q-sat-once", "q-practised"]));
  });

  it("are kept as they are while nothing changes, and renewed by each thing that does", async () => {
    const { plans, stored } = aKeeper();
    const digests = [missed("q-sat-once", NOON_MS)];
    const read = async () => valueOf(await plans.read(bank, digests)).missed;
    const first = await read();
    expect(await read()).toBe(first);
    digests.push(missed("q-later", NOON_MS));
    const second = await read();
    expect(second.size).toBe(2);
    stored.answers = [aPracticeAnswer({ itemId: "q-sat-once", answeredAtMs: NOON_MS + 1 })];
    const third = await read();
    expect(third.get(ItemIdSchema.parse("q-sat-once"))?.answers).toHaveLength(2);
    const itemId = ItemIdSchema.parse("q-sat-once");
    stored.marks = [{ bankId, itemId, isSuspended: true, resetAtMs: null, changedAtMs: 1 }];
    expect((await read()).get(itemId)?.schedule.isSuspended).toBe(true);
  });

  it("hold nothing of unsigned mocks and practice under the same id", async () => {
    const { plans, stored } = aKeeper();
    const unsigned = aBankSummary({ keyStanding: "unsigned" });
    const digests = [{ ...missed("q-sat-once", NOON_MS), bank: unsigned }];
    expect(valueOf(await plans.read(bank, digests)).missed.size).toBe(0);
    stored.answers = [aPracticeAnswer({ isRight: false })];
    expect(valueOf(await plans.read(unsigned, [])).missed.size).toBe(0);
  });

  it("say why they could not be read, and nothing is due by a plan that is not there", async () => {
    const { plans, stored, dueIds } = aKeeper();
    stored.failure = { code: "storage-failed", detail: "" };
    await expect(plans.read(bank, [missed("q-sat-once", NOON_MS)])).resolves.toEqual(
      err({ source: "storage", error: stored.failure }),
    );
    expect(plans.getState().plans.get(bankId)).toMatchObject({ ok: false });
    expect(dueIds(TODAY + 99)).toEqual([]);
  });
});
