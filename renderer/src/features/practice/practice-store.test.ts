import { describe, expect, it, vi } from "vitest";
import { aSingleChoice } from "../../../../tests/support/builders/an-item.ts";
import { aChoice } from "../../../../tests/support/builders/a-response.ts";
import { BankIdSchema } from "../../../../shared/bank/manifest.ts";
import { ok } from "../../../../shared/lib/result.ts";
import {
  type PracticeAnswer,
  PracticeIdSchema,
} from "../../../../shared/practice/practice-answer.ts";
import { createScheduleFake } from "../../platform/schedule.fake.ts";
import { createPracticeStore } from "./practice-store.ts";

const START_MS = 1_800_000_000_000;

/** Three questions, with a clock and timers that the test drives. */
function aPractice(timeLimitMs: number | null) {
  const clock = { nowMs: START_MS };
  const timers = createScheduleFake();
  const stored: PracticeAnswer[] = [];
  const store = createPracticeStore({
    practiceId: PracticeIdSchema.parse("00000000-0000-4000-8000-000000000001"),
    bank: { bankId: BankIdSchema.parse("tst-01"), revision: 4 },
    questions: ["q-first", "q-second", "q-third"].map((id) => ({
      item: aSingleChoice({ id }),
      position: { optionOrder: [], promptOrder: [] },
    })),
    timeLimitMs,
    nowMs: () => clock.nowMs,
    schedule: timers.schedule,
    save: (answer) => {
      stored.push(answer);
      return Promise.resolve(ok(undefined));
    },
  });
  const { getState } = store;
  return { clock, timers, stored, getState };
}

describe("a practice with a time limit", () => {
  it("ends by itself, checks what stands there, and stores it", () => {
    const { clock, timers, stored, getState } = aPractice(60_000);
    expect(timers.delays()).toEqual([60_000]);
    getState().answer(aChoice("b"));
    getState().rate("guess");
    // The timer comes late, as timers do.
    clock.nowMs = START_MS + 60_250;
    timers.runAll();
    expect(getState().session).toMatchObject({ status: "finished", reason: "time-expired" });
    expect(stored).toMatchObject([
      {
        itemId: "q-first",
        isRight: true,
        confidence: "guess",
        answeredAtMs: START_MS + 60_000,
        spentMs: 60_000,
      },
    ]);
    expect(timers.delays()).toEqual([]);
  });

  it("waits for nothing while a marked answer is read, and goes on with what was left", () => {
    const { clock, timers, getState } = aPractice(60_000);
    clock.nowMs += 20_000;
    getState().answer(aChoice("b"));
    getState().check();
    expect(timers.delays()).toEqual([]);
    clock.nowMs += 600_000;
    expect(getState().elapsedNowMs()).toBe(20_000);
    getState().goOn();
    expect(timers.delays()).toEqual([40_000]);
    clock.nowMs += 1000;
    expect(getState().elapsedNowMs()).toBe(21_000);
  });

  it("waits on where the system clock was put back", () => {
    const { clock, timers, getState } = aPractice(60_000);
    clock.nowMs -= 5000;
    timers.runAll();
    expect(getState().session.status).toBe("answering");
    expect(timers.delays()).toEqual([65_000]);
  });

  it("that was left takes and stores nothing any more", () => {
    const { clock, timers, stored, getState } = aPractice(60_000);
    getState().answer(aChoice("b"));
    getState().dispose();
    expect(timers.delays()).toEqual([]);
    clock.nowMs += 90_000;
    getState().check();
    expect(stored).toEqual([]);
  });
});

describe("a practice without a limit", () => {
  it("waits for nothing", () => {
    const { timers, getState } = aPractice(null);
    expect(timers.delays()).toEqual([]);
    expect(getState().elapsedNowMs()).toBe(0);
  });

  it("stores how sure the person said they were, and no word where they took it back", async () => {
    const { stored, getState } = aPractice(null);
    getState().rate("sure");
    getState().check();
    getState().goOn();
    getState().rate("sure");
    getState().rate(null);
    getState().check();
    await vi.waitFor(() => {
      expect(stored.map(({ confidence }) => confidence)).toEqual(["sure", null]);
    });
  });
});
