import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aLoggedAnswer, utcDay } from "../../tests/support/builders/a-logged-answer.ts";
import { inOneGo } from "../../tests/support/in-one-go.ts";
import { someAnswers } from "../../tests/support/some-answers.ts";
import { ItemIdSchema } from "../bank/item.ts";
import { BankIdSchema } from "../bank/manifest.ts";
import type { LoggedAnswer } from "./answer-log.ts";
import { itemScheduleOf } from "./item-schedule.ts";
import { missedItems } from "./missed-items.ts";

/** The missed items of a log that comes answer by answer. */
function missedIn(log: readonly LoggedAnswer[]) {
  const pieces = log.map((answer) => [answer]);
  return [...inOneGo(missedItems(pieces, new Map(), utcDay)).values()];
}

describe("the missed items of a log", () => {
  it("are the same in whatever order the mocks were read", () => {
    fc.assert(
      fc.property(
        someAnswers.chain((answers) =>
          fc.tuple(
            fc.constant(answers),
            fc.shuffledSubarray(answers, { minLength: answers.length }),
          ),
        ),
        ([answers, shuffled]) => {
          const [found] = missedIn(shuffled);
          expect(found).toEqual({ answers, schedule: itemScheduleOf(answers, null, utcDay) });
        },
      ),
    );
  });

  it("are the same for two mocks of the same moment, whichever was read first", () => {
    const pair = [
      aLoggedAnswer({ sourceNumber: 1 }),
      aLoggedAnswer({ sourceNumber: 2, verdict: "right", confidence: "sure" }),
    ];
    expect(missedIn(pair)).toEqual(missedIn(pair.toReversed()));
  });

  it("are those that were missed once, however often they were right since", () => {
    const right = (itemId: string, day: number) =>
      aLoggedAnswer({ itemId, day, verdict: "right", sourceNumber: day });
    const log = [
      right("q-known", 1),
      right("q-known", 2),
      aLoggedAnswer({ itemId: "q-left-open", verdict: "unanswered", day: 1 }),
      right("q-left-open", 2),
      right("q-left-open", 3),
    ];
    expect(missedIn(log).map(({ schedule }) => schedule.itemId)).toEqual(["q-left-open"]);
  });

  it("carry what the person decided, each its own", () => {
    const itemId = ItemIdSchema.parse("q-first");
    const mark = {
      bankId: BankIdSchema.parse("tst-01"),
      itemId,
      isSuspended: true,
      resetAtMs: null,
      changedAtMs: 1,
    };
    const log = [aLoggedAnswer({ itemId }), aLoggedAnswer({ itemId: "q-second" })];
    const missed = inOneGo(missedItems([log], new Map([[itemId, mark]]), utcDay));
    expect([...missed.values()].map(({ schedule }) => schedule.isSuspended)).toEqual([true, false]);
  });

  it("come in steps short enough to let the window answer in between", () => {
    const log = Array.from({ length: 5000 }, (_, index) =>
      aLoggedAnswer({ itemId: `q-item-${index % 500}`, day: index, sourceNumber: index }),
    );
    const steps = missedItems([log], new Map(), utcDay);
    let count = 0;
    while (steps.next().done !== true) count += 1;
    // One for the piece that was read, and one for each thousand answers that were replayed.
    expect(count).toBe(6);
  });
});
