import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aFinishedAttempt, anOpenAttempt } from "../../tests/support/builders/an-attempt.ts";
import { AttemptIdSchema } from "../attempts/attempt-record.ts";
import type { FoundJournal, SequencedEvent } from "../ipc/contract.ts";
import { planRecovery, type RecoveryFinding, type RecoveryPlan } from "./plan-recovery.ts";

type Sources = Parameters<typeof planRecovery>[0];

const attempt = anOpenAttempt();
const { attemptId } = attempt;
const otherId = AttemptIdSchema.parse("00000000-0000-4000-8000-000000000009");

function moved(sequence: number, position = sequence): SequencedEvent {
  return { sequence, event: { type: "moved", elapsedMs: sequence * 1000, position } };
}
/** Steps 1 to `count`, going to other questions in each `story`. */
function steps(count: number, story = 0): readonly SequencedEvent[] {
  return Array.from({ length: count }, (_, index) => moved(index + 1, index + story));
}
function aJournal(changes: Partial<FoundJournal> = {}): FoundJournal {
  return { attemptId, condition: "whole", attempt, events: [], elapsedMs: 9000, ...changes };
}
function plan(sources: Partial<Sources>): RecoveryPlan {
  return planRecovery({ open: [], finished: [], unreadableIds: [], journals: [], ...sources });
}
function open(events: readonly SequencedEvent[], unreadableSequences: readonly number[] = []) {
  return [{ attempt, events, unreadableSequences }];
}

describe("an open attempt", () => {
  it("takes along what only its journal has, and its time, without a question", () => {
    const { findings, resumptions } = plan({
      open: open(steps(2)),
      journals: [aJournal({ events: steps(5) })],
    });
    expect(findings).toEqual([]);
    expect(resumptions.get(attemptId)).toEqual({
      events: steps(5),
      taken: steps(5).slice(2),
      elapsedMs: 9000,
      journal: "whole",
    });
  });

  it("needs no journal to go on, and it is said that there is none", () => {
    expect(plan({ open: open(steps(2)) }).resumptions.get(attemptId)).toEqual({
      events: steps(2),
      taken: [],
      elapsedMs: null,
      journal: "missing",
    });
  });

  it("has a damaged journal where nothing of it can be read, not a missing one", () => {
    const journals = [aJournal({ condition: "damaged", attempt: null, elapsedMs: null })];
    expect(plan({ open: open(steps(2)), journals }).resumptions.get(attemptId)).toMatchObject({
      events: steps(2),
      journal: "damaged",
    });
  });

  it("that was never shown misses no journal", () => {
    expect(plan({ open: open([]) }).resumptions.get(attemptId)).toMatchObject({ journal: "whole" });
  });

  it("is asked about where its journal tells another story", () => {
    const journals = [aJournal({ events: steps(4, 1) })];
    const { findings, resumptions } = plan({ open: open(steps(6)), journals });
    expect(findings).toEqual([
      {
        kind: "other-version",
        attemptId,
        attempt,
        events: steps(4, 1),
        elapsedMs: 9000,
        isDamaged: false,
      },
    ]);
    expect(resumptions.size).toBe(0);
  });

  it("is asked about where a step can be read nowhere, with all the others kept", () => {
    const known = [moved(1), moved(3), moved(4)];
    expect(plan({ open: open(known, [2]) }).findings).toMatchObject([
      { kind: "steps-lost", lostCount: 1, events: [moved(1), moved(2, 3), moved(3, 4)].map(at) },
    ]);
  });

  it("is asked about where the disk does not give its journal", () => {
    const journals = [aJournal({ condition: "unreadable", attempt: null, elapsedMs: null })];
    expect(plan({ open: open(steps(2)), journals }).findings).toEqual([
      { kind: "unreadable", attemptId },
    ]);
  });
});

/** Renumbering keeps an event's own time. */
function at({ sequence, event }: SequencedEvent): SequencedEvent {
  const position = event.type === "moved" ? event.position : 0;
  return { sequence, event: { type: "moved", elapsedMs: position * 1000, position } };
}

describe("the journal of an attempt that the database has not", () => {
  it("makes the whole attempt anew", () => {
    expect(plan({ journals: [aJournal({ events: steps(12) })] }).findings).toEqual([
      {
        kind: "attempt-missing",
        attemptId,
        attempt,
        events: steps(12),
        elapsedMs: 9000,
        isDamaged: false,
      },
    ]);
  });

  it("becomes an attempt of its own where there is a row that cannot be read", () => {
    const found = plan({ unreadableIds: [attemptId], journals: [aJournal({ events: steps(2) })] });
    expect(found.findings).toMatchObject([{ kind: "other-version", events: steps(2) }]);
  });

  it("is kept and told of where it does not say what was sat", () => {
    const journals = [aJournal({ attempt: null, events: steps(2) })];
    expect(plan({ journals })).toMatchObject({
      findings: [{ kind: "unidentified", attemptId }],
      leftovers: [],
    });
  });

  it("has done its duty where it holds nothing", () => {
    const journals = [aJournal({ attempt: null, elapsedMs: null })];
    expect(plan({ journals })).toMatchObject({ findings: [], leftovers: [attemptId] });
  });
});

describe("the journal of a finished attempt", () => {
  const finished = { attemptId, events: steps(5).map(({ event }) => event) };

  it("has done its duty where the result holds all of it", () => {
    for (const count of [0, 3, 5])
      expect(
        plan({ finished: [finished], journals: [aJournal({ events: steps(count) })] }),
      ).toMatchObject({ findings: [], leftovers: [attemptId] });
  });

  it.each([
    ["more", steps(6)],
    ["something else", steps(3, 1)],
  ])("is asked about where it holds %s", (_what, events) => {
    expect(plan({ finished: [finished], journals: [aJournal({ events })] })).toMatchObject({
      findings: [{ kind: "other-version", events }],
      leftovers: [],
    });
  });

  it("is never removed unasked where a part of it cannot be read", () => {
    const journals = [aJournal({ condition: "damaged", events: steps(3) })];
    expect(plan({ finished: [finished], journals })).toMatchObject({
      findings: [{ kind: "unidentified" }],
      leftovers: [],
    });
  });
});

/** Everything that a database and its journals may have come to, with what the plan makes of it. */
const anySources: fc.Arbitrary<Sources> = fc
  .record({
    status: fc.constantFrom("open", "finished", "unreadable", "absent"),
    storedCount: fc.nat({ max: 8 }),
    holes: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
    journal: fc.option(
      fc.record({
        count: fc.nat({ max: 10 }),
        story: fc.constantFrom(0, 0, 0, 1),
        condition: fc.constantFrom("whole", "damaged", "unreadable"),
        isNamed: fc.boolean(),
      }),
    ),
  })
  .map(({ status, storedCount, holes, journal }) => {
    const stored = steps(storedCount);
    return {
      open:
        status === "open"
          ? open(
              stored.filter(({ sequence }) => !holes.includes(sequence)),
              holes,
            )
          : [],
      finished:
        status === "finished" ? [{ attemptId, events: stored.map(({ event }) => event) }] : [],
      unreadableIds: status === "unreadable" ? [attemptId] : [],
      journals:
        journal === null
          ? []
          : [
              aJournal({
                condition: journal.condition,
                attempt: journal.isNamed && journal.condition !== "unreadable" ? attempt : null,
                events:
                  journal.condition === "unreadable" ? [] : steps(journal.count, journal.story),
              }),
            ],
    };
  });

/** The database and the journals after a finding was recovered, as the app does it. */
function recover(sources: Sources, finding: RecoveryFinding): Sources {
  if (finding.kind === "unidentified" || finding.kind === "unreadable") return sources;
  const isCopy = finding.kind === "other-version";
  const made = {
    attempt: isCopy ? { ...finding.attempt, attemptId: otherId } : finding.attempt,
    events: finding.events,
    unreadableSequences: [],
  };
  const others = sources.open.filter((each) => isCopy || each.attempt.attemptId !== attemptId);
  return {
    ...sources,
    open: [...others, made],
    journals: finding.kind === "attempt-missing" ? sources.journals : [],
  };
}

describe("whatever was found", () => {
  it("loses no event: each is with an open attempt, with its result or in what is asked", () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        const { findings, resumptions, leftovers } = planRecovery(sources);
        const known = new Set([
          ...sources.open.flatMap(({ events }) => events.map(words)),
          ...sources.finished.flatMap(({ events }) => events.map((event) => JSON.stringify(event))),
          ...findings.flatMap((found) => ("events" in found ? found.events.map(words) : [])),
          ...[...resumptions.values()].flatMap(({ taken }) => taken.map(words)),
        ]);
        for (const journal of sources.journals) {
          const isKept = findings.some((found) => found.attemptId === journal.attemptId);
          const isAllKnown = journal.events.every((entry) => known.has(words(entry)));
          expect(isKept || isAllKnown).toBe(true);
          if (leftovers.includes(journal.attemptId)) expect(isAllKnown).toBe(true);
        }
      }),
    );
  });

  it("offers attempts that can be replayed from their first step on", () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        for (const found of planRecovery(sources).findings)
          if ("events" in found)
            expect(found.events.map(({ sequence }) => sequence)).toEqual(
              steps(found.events.length).map(({ sequence }) => sequence),
            );
      }),
    );
  });

  it("is asked once: after two answers at most there is nothing more to ask", () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        const [first] = planRecovery(sources).findings;
        if (first === undefined || !("events" in first)) return;
        const then = recover(sources, first);
        const [second] = planRecovery(then).findings;
        expect(second?.kind).not.toBe(first.kind);
        if (second === undefined) return;
        // What another journal hid: a step of the attempt itself that can be read nowhere.
        expect([first.kind, second.kind]).toEqual(["other-version", "steps-lost"]);
        expect(planRecovery(recover(then, second)).findings).toEqual([]);
      }),
    );
  });

  it("never takes a step away from an open attempt", () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        const { findings } = planRecovery(sources);
        const lost = findings.find(({ kind }) => kind === "steps-lost");
        if (lost === undefined || !("events" in lost)) return;
        const kept = new Set(lost.events.map(words));
        for (const entry of sources.open.flatMap(({ events }) => events))
          expect(kept.has(words(entry))).toBe(true);
      }),
    );
  });
});

function words({ event }: SequencedEvent): string {
  return JSON.stringify(event);
}

describe("a real finished attempt", () => {
  it("makes its own journal a leftover", () => {
    const end = aFinishedAttempt();
    const events = end.events.map((event, index) => ({ sequence: index + 1, event }));
    const journals = [aJournal({ attemptId: end.attemptId, events })];
    expect(plan({ finished: [end], journals }).leftovers).toEqual([end.attemptId]);
  });
});
