import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aForm } from "../../tests/support/builders/a-form.ts";
import { aChoice } from "../../tests/support/builders/a-response.ts";
import { someEvents, type EventInput } from "../../tests/support/builders/an-attempt.ts";
import { ItemIdSchema } from "../bank/item.ts";
import type { ExamEvent } from "./exam-event.ts";
import { itemStateOf } from "./item-state-of.ts";
import { replaySession } from "./replay-session.ts";

const form = aForm();
const first = ItemIdSchema.parse("q-item-1");
const itemId = "q-item-1";

function stateAfter(...events: EventInput[]) {
  return itemStateOf(replaySession(form, 10_000, someEvents(...events)), first);
}

describe("the study aids of a sitting", () => {
  it("strike options out, each once, and take them back", () => {
    const strike = (partId: string, isStruck: boolean, elapsedMs: number): EventInput => ({
      type: "struck",
      elapsedMs,
      itemId,
      partId,
      isStruck,
    });
    const struck = [strike("a", true, 1), strike("b", true, 2), strike("a", true, 3)];
    expect([...stateAfter(...struck).struckIds].sort()).toEqual(["a", "b"]);
    expect([...stateAfter(...struck, strike("a", false, 4)).struckIds]).toEqual(["b"]);
    expect([...stateAfter(strike("a", false, 1)).struckIds]).toEqual([]);
  });

  it("keep the latest note and the latest highlights, and lose them when they are emptied", () => {
    const noted: EventInput[] = [
      { type: "noted", elapsedMs: 1, itemId, note: "first" },
      { type: "noted", elapsedMs: 2, itemId, note: "second" },
    ];
    expect(stateAfter(...noted).note).toBe("second");
    expect(stateAfter(...noted, { type: "noted", elapsedMs: 3, itemId, note: "" }).note).toBe("");
    const highlighted: EventInput = {
      type: "highlighted",
      elapsedMs: 1,
      itemId,
      ranges: [{ start: 3, end: 8 }],
    };
    expect(stateAfter(highlighted).highlights).toEqual([{ start: 3, end: 8 }]);
    expect(stateAfter(highlighted, { ...highlighted, ranges: [] }).highlights).toEqual([]);
  });

  it("say nothing about the answer: the same answers without them are the same sitting but for the aids", () => {
    const anyEvent: fc.Arbitrary<ExamEvent> = fc
      .record({
        elapsedMs: fc.nat({ max: 9000 }),
        which: fc.nat({ max: 4 }),
        partId: fc.constantFrom("a", "b", "c"),
        isStruck: fc.boolean(),
      })
      .map(({ elapsedMs, which, partId, isStruck }) => {
        const events = someEvents(
          { type: "answered", elapsedMs, itemId, response: aChoice(partId) },
          { type: "moved", elapsedMs, position: which },
          { type: "struck", elapsedMs, itemId, partId, isStruck },
          { type: "noted", elapsedMs, itemId, note: partId },
          { type: "highlighted", elapsedMs, itemId, ranges: [{ start: 0, end: which + 1 }] },
        );
        const event = events[which];
        if (event === undefined) throw new Error("No such event.");
        return event;
      });
    const isAid = ({ type }: ExamEvent) => ["struck", "noted", "highlighted"].includes(type);
    const answersOf = (events: readonly ExamEvent[]) => {
      const { items, position } = replaySession(form, 10_000, events);
      return {
        position,
        items: [...items].map(([id, { response, responses, wasSeen }]) => ({
          id,
          response,
          responses,
          wasSeen,
        })),
      };
    };
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        expect(answersOf(events)).toEqual(answersOf(events.filter((event) => !isAid(event))));
      }),
    );
  });

  it("are asked for of an item of the form alone", () => {
    const session = replaySession(form, 10_000, []);
    expect(() => itemStateOf(session, ItemIdSchema.parse("q-elsewhere"))).toThrow("q-elsewhere");
  });
});
