import { describe, expect, it } from "vitest";
import { aBankOutline } from "../../../../tests/support/builders/a-bank-outline.ts";
import { aBankSummary } from "../../../../tests/support/builders/a-bank-summary.ts";
import { aPracticeAnswer } from "../../../../tests/support/builders/a-practice-answer.ts";
import { aParagraph } from "../../../../tests/support/builders/a-text.ts";
import { aFinishedAttempt, someEvents } from "../../../../tests/support/builders/an-attempt.ts";
import { aSingleChoice } from "../../../../tests/support/builders/an-item.ts";
import { digestOf } from "../../../../shared/attempts/digest-of.ts";
import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import { type ItemOf, ItemIdSchema } from "../../../../shared/bank/item.ts";
import { err, ok } from "../../../../shared/lib/result.ts";
import { MissNoteSchema } from "../../../../shared/study/miss-note.ts";
import { ask } from "../../platform/bridge.ts";
import { createBridgeFake } from "../../platform/bridge.fake.ts";
import { plainLines } from "../../ui/rich-text-lines.ts";
import { collectMissed } from "./collect-missed.ts";
import type { ExportSource } from "./export-source.ts";
import type { MissedChoice } from "./missed-choice.ts";

const DAY_MS = 86_400_000;
const FIRST_MS = 1_800_000_000_000;
const worded = (id: string, words: string): ItemOf<"single-choice"> =>
  aSingleChoice({ id, stem: aParagraph(words) });

/** A mock on a day, of items that are answered right or not at all. */
function aMock(
  day: number,
  items: readonly ItemOf<"single-choice">[],
  rightIds: readonly string[] = [],
): FinishedAttempt {
  return aFinishedAttempt({
    attemptId: crypto.randomUUID(),
    startedAtMs: FIRST_MS + day * DAY_MS,
    items,
    events: someEvents(
      ...rightIds.map((itemId) => ({
        type: "answered" as const,
        elapsedMs: 1,
        itemId,
        response: { kind: "single-choice" as const, optionId: "b" },
      })),
      { type: "ended-by-candidate", elapsedMs: 60_000 },
    ),
  });
}

interface Desk extends Partial<ExportSource> {
  /** Newest first. */
  readonly mocks?: readonly FinishedAttempt[];
  readonly installed?: readonly ItemOf<"single-choice">[];
}

/** What is collected: ids with their words, and the causes. */
async function collected(choice: MissedChoice, { mocks = [], installed, ...changes }: Desk) {
  const fake = createBridgeFake();
  const summary = aBankSummary();
  fake.teach("bank:list", () =>
    ok({ banks: installed === undefined ? [] : [summary], refused: [] }),
  );
  fake.teach("bank:outline", () => {
    const [entry] = aBankOutline().index;
    if (entry === undefined) throw new Error("The outline has no index.");
    const index = (installed ?? []).map(({ id }) => ({ ...entry, id }));
    return ok({ ...aBankOutline(), summary, index });
  });
  fake.teach("bank:items", ({ itemIds }) => {
    const items = (installed ?? []).filter(({ id }) => itemIds.includes(id));
    return items.length === itemIds.length
      ? ok({ items })
      : err({ code: "item-not-found", detail: "" });
  });
  Object.assign(globalThis, { window: { rehearsal: fake.bridge } });
  const missed = await collectMissed(
    {
      digests: () => mocks.map(digestOf),
      readAttempt: (id) => {
        const found = mocks.find(({ attemptId }) => attemptId === id);
        return Promise.resolve(
          found === undefined
            ? err({ source: "storage", error: { code: "storage-row-missing", detail: "" } })
            : ok(found),
        );
      },
      readPracticeAnswers: () => Promise.resolve(ok([])),
      readMissNotes: () => Promise.resolve(ok([])),
      ask,
      nowMs: () => 0,
      ...changes,
    },
    choice,
  );
  if (!missed.ok) return missed.error.error.code;
  const { items, leftOutCount } = missed.value;
  return {
    words: items.map(({ item }) => plainLines(item.stem).join("\n")),
    items,
    leftOutCount,
  };
}

describe("what was missed in the newest mocks", () => {
  const old = aMock(0, [worded("q-zero", "zero")]);
  const mocks = [
    aMock(6, [worded("q-same", "newest text"), worded("q-right", "right")], ["q-right"]),
    aMock(5, [worded("q-same", "older text"), worded("q-five", "five")]),
    ...[4, 3, 2].map((day) => aMock(day, [worded(`q-day-${day}`, `day ${day}`)])),
    old,
  ];

  it("is wrong or unanswered there, in the words that were asked, though no bank is installed", async () => {
    expect(await collected("last-mock", { mocks })).toMatchObject({ words: ["newest text"] });
  });

  it("goes back over five mocks and no further, the newest words last", async () => {
    expect(await collected("last-five-mocks", { mocks })).toMatchObject({
      words: ["day 2", "day 3", "day 4", "older text", "five", "newest text"],
    });
  });

  it("fails where a mock cannot be read, and is not taken for nothing missed", async () => {
    expect(
      await collected("last-mock", {
        mocks,
        readAttempt: () =>
          Promise.resolve(
            err({ source: "storage", error: { code: "storage-row-unreadable", detail: "" } }),
          ),
      }),
    ).toBe("storage-row-unreadable");
  });
});

describe("what was not right since", () => {
  const both = [worded("q-again", "as asked"), worded("q-mended", "mended")];
  const mocks = [aMock(2, both, ["q-mended"]), aMock(1, both, ["q-again"])];

  it("is what the last meeting missed, in the words of the bank as it is now", async () => {
    const installed = [worded("q-again", "as it is now"), worded("q-mended", "mended")];
    expect(await collected("not-right-since", { mocks, installed })).toMatchObject({
      words: ["as it is now"],
      leftOutCount: 0,
    });
  });

  it("is as it was asked last where the bank has it no more, or is not there", async () => {
    for (const installed of [undefined, [worded("q-other", "other")]])
      expect(
        await collected("not-right-since", { mocks, ...(installed && { installed }) }),
      ).toMatchObject({ words: ["as asked"], leftOutCount: 0 });
  });

  it("counts practice too: right there is right, wrong there is missed, and what is nowhere is told", async () => {
    const at = { answeredAtMs: FIRST_MS + 9 * DAY_MS };
    const answers = [
      aPracticeAnswer({ itemId: "q-again", ...at }),
      aPracticeAnswer({ itemId: "q-mended", isRight: false, ...at }),
      aPracticeAnswer({ itemId: "q-gone", isRight: false, ...at }),
    ];
    expect(
      await collected("not-right-since", {
        mocks,
        readPracticeAnswers: (bankId) =>
          Promise.resolve(ok(bankId === aBankSummary().bankId ? answers : [])),
      }),
    ).toMatchObject({ words: ["mended"], leftOutCount: 1 });
  });

  it("carries every cause that the person put down, each once", async () => {
    const note = (cause: "misread" | "guessed" | null, itemId = "q-again") =>
      MissNoteSchema.parse({
        sourceId: crypto.randomUUID(),
        itemId,
        bankId: aBankSummary().bankId,
        cause,
        note: "",
        changedAtMs: 1,
      });
    const notes = [
      note("misread"),
      note("misread"),
      note(null),
      note("guessed"),
      note("guessed", "q-mended"),
    ];
    const missed = await collected("not-right-since", {
      mocks,
      readMissNotes: () => Promise.resolve(ok(notes)),
    });
    expect(missed).toMatchObject({
      items: [{ item: { id: ItemIdSchema.parse("q-again") }, causes: ["misread", "guessed"] }],
    });
  });
});
