import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aForm } from "../../tests/support/builders/a-form.ts";
import { aFinishedAttempt, someEvents } from "../../tests/support/builders/an-attempt.ts";
import { aSingleChoice } from "../../tests/support/builders/an-item.ts";
import { aParagraph } from "../../tests/support/builders/a-text.ts";
import type { FinishedAttempt } from "../attempts/attempt-record.ts";
import { type CurrentItems, CurrentItemsSchema } from "../bank/current-items.ts";
import type { Item } from "../bank/item.ts";
import { canonicalJson } from "../lib/canonical-json.ts";
import { correctedResultOf } from "./corrected-result.ts";

const idOf = (number: number) => `q-item-${number}`;

/** Ten scored questions with key b; the options chosen are given by letter, "-" for none. */
function anAttempt(chosen: string): FinishedAttempt {
  const items = Array.from({ length: 10 }, (_, number) => aSingleChoice({ id: idOf(number) }));
  const answers = Array.from(chosen).flatMap((optionId, number) =>
    optionId === "-"
      ? []
      : [
          {
            type: "answered",
            elapsedMs: 1000,
            itemId: idOf(number),
            response: { kind: "single-choice", optionId },
          } as const,
        ],
  );
  const events = someEvents(...answers, { type: "ended-by-candidate", elapsedMs: 60_000 });
  return aFinishedAttempt({ items, events });
}

type Change = (item: Item) => Item | null;

/** The attempt's items as a bank of that revision holds them. */
function now(attempt: FinishedAttempt, change: Change, revision = 99): CurrentItems {
  return CurrentItemsSchema.parse({
    version: "9.0.0",
    revision,
    items: attempt.items.map((item) => ({
      itemId: item.id,
      item: change(item),
      reason: "It was wrong.",
    })),
  });
}

const rekeyed =
  (number: number, key: string): Change =>
  (item) =>
    item.id === idOf(number) ? aSingleChoice({ id: item.id, key }) : item;
const without =
  (number: number): Change =>
  (item) =>
    item.id === idOf(number) ? null : item;

describe("the score with the keys of today", () => {
  it("is none where nothing was corrected, whatever else the bank says now", () => {
    const attempt = anAttempt("bbbbbccccc");
    expect(
      correctedResultOf(
        attempt,
        now(attempt, (item) => item),
      ),
    ).toBeNull();
    const better: Change = ({ id }) =>
      aSingleChoice({ id, revision: 5, takeaway: aParagraph("Said better.") });
    expect(correctedResultOf(attempt, now(attempt, better))).toBeNull();
  });

  it("counts an answer by the corrected key, for better and for worse", () => {
    const attempt = anAttempt("bbbbbccccc");
    const better = correctedResultOf(attempt, now(attempt, rekeyed(9, "c")));
    expect(better?.result).toMatchObject({ rightCount: 6, scoredCount: 10 });
    expect(better?.corrections).toMatchObject([
      {
        kind: "key-corrected",
        position: 9,
        verdictThen: "wrong",
        verdictNow: "right",
        reason: "It was wrong.",
        item: { key: "c" },
      },
    ]);
    const worse = correctedResultOf(attempt, now(attempt, rekeyed(0, "c")));
    expect(worse?.result).toMatchObject({ rightCount: 4, scoredCount: 10 });
    expect(worse?.corrections).toMatchObject([{ verdictThen: "right", verdictNow: "wrong" }]);
  });

  it("leaves a withdrawn question out, as if it had not been asked", () => {
    const attempt = anAttempt("bbbbbccccc");
    const corrected = correctedResultOf(attempt, now(attempt, without(9)));
    expect(corrected?.result).toMatchObject({ rightCount: 5, scoredCount: 9 });
    expect(corrected?.corrections).toMatchObject([{ kind: "withdrawn", position: 9 }]);
    expect(corrected?.result?.verdicts).toHaveLength(9);
  });

  it("is none, and says why, where no scored question is left", () => {
    const attempt = anAttempt("bbbbbccccc");
    const corrected = correctedResultOf(
      attempt,
      now(attempt, () => null),
    );
    expect(corrected?.result).toBeNull();
    expect(corrected?.corrections).toHaveLength(10);
  });

  it("leaves unscored questions out as the first score did", () => {
    const whole = anAttempt("bbbbbccccc");
    const form = aForm(whole.items);
    const positions = form.positions.map((position, place) => ({
      ...position,
      isScored: place < 9,
    }));
    const attempt = aFinishedAttempt({
      items: whole.items,
      form: { ...form, positions },
      events: whole.events,
    });
    expect(correctedResultOf(attempt, now(attempt, rekeyed(9, "c")))?.result).toMatchObject({
      rightCount: 5,
      scoredCount: 9,
    });
  });

  it("is not made by an older bank: that one may hold the mistake that was corrected since", () => {
    const attempt = anAttempt("bbbbbccccc");
    const { revision } = attempt.bank;
    expect(correctedResultOf(attempt, now(attempt, rekeyed(9, "c"), revision - 1))).toBeNull();
    expect(correctedResultOf(attempt, now(attempt, rekeyed(9, "c"), revision))).not.toBeNull();
  });

  it("changes nothing of the attempt, and equals its score where the corrections make no difference to it", () => {
    const letters = fc.constantFrom("a", "b", "c", "d", "-");
    fc.assert(
      fc.property(fc.array(letters, { minLength: 10, maxLength: 10 }), (chosen) => {
        const attempt = anAttempt(chosen.join(""));
        const before = canonicalJson(attempt);
        // A key that nobody chose, for a question that was not answered rightly.
        const open = chosen.indexOf("-");
        const corrected = correctedResultOf(attempt, now(attempt, rekeyed(open, "d")));
        expect(canonicalJson(attempt)).toBe(before);
        if (open === -1) expect(corrected).toBeNull();
        else expect(corrected?.result).toEqual(attempt.result);
      }),
    );
  });
});
