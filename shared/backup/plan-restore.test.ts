import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addedRowCount, planRestore, type RowFinding } from "./plan-restore.ts";

interface Row {
  readonly table: "attempts" | "events" | "reads";
  readonly key: string;
  readonly attemptId: string | null;
  readonly isOpenAttempt: boolean;
  readonly content: number;
}

const attemptIds = ["a", "b", "c", "d"];
const row: fc.Arbitrary<Row> = fc.oneof(
  fc
    .record({
      attemptId: fc.constantFrom(...attemptIds),
      isOpenAttempt: fc.boolean(),
      content: fc.nat(2),
    })
    .map((facts) => ({ ...facts, table: "attempts" as const, key: facts.attemptId })),
  fc
    .record({
      attemptId: fc.constantFrom(...attemptIds),
      sequence: fc.nat(3),
      content: fc.nat(2),
    })
    .map(({ attemptId, sequence, content }) => ({
      table: "events" as const,
      key: `${attemptId} ${sequence}`,
      attemptId,
      isOpenAttempt: false,
      content,
    })),
  fc.record({ key: fc.constantFrom("x", "y", "z"), content: fc.nat(2) }).map((facts) => ({
    ...facts,
    table: "reads" as const,
    attemptId: null,
    isOpenAttempt: false,
  })),
);
const rows = fc.array(row, { maxLength: 25 });

const idOf = ({ table, key }: Pick<Row, "table" | "key">) => `${table} ${key}`;
type Store = ReadonlyMap<string, Row>;

/** A database that no key is in twice. */
function storeOf(all: readonly Row[]): Store {
  return new Map(all.map((entry) => [idOf(entry), entry] as const));
}

function findingsOf(backup: readonly Row[], store: Store): readonly RowFinding[] {
  const places = new Map<string, number>();
  return backup.map(({ table, key, attemptId, isOpenAttempt, content }) => {
    const index = places.get(table) ?? 0;
    places.set(table, index + 1);
    const here = store.get(idOf({ table, key }));
    const presence =
      here === undefined ? "absent" : here.content === content ? "same" : "different";
    return { table, index, key, attemptId, isOpenAttempt, presence };
  });
}

/** The rows that a plan adds to a database. */
function addedBy(backup: readonly Row[], store: Store): readonly Row[] {
  const plan = planRestore(findingsOf(backup, store), 0);
  return plan.add.map(({ table, index }) => {
    const found = backup.filter((entry) => entry.table === table)[index];
    if (found === undefined) throw new Error("The plan names a row that the backup has not.");
    return found;
  });
}

describe("a restore", () => {
  it("changes and removes nothing that is there", () => {
    fc.assert(
      fc.property(rows, rows, (here, backup) => {
        const store = storeOf(here);
        for (const entry of addedBy(backup, store)) expect(store.has(idOf(entry))).toBe(false);
      }),
    );
  });

  it("adds no row twice, though the backup holds it twice", () => {
    fc.assert(
      fc.property(rows, (backup) => {
        const added = addedBy(backup, new Map()).map(idOf);
        expect(new Set(added).size).toBe(added.length);
      }),
    );
  });

  it("does nothing the second time", () => {
    fc.assert(
      fc.property(rows, rows, (here, backup) => {
        const once = storeOf([...here, ...addedBy(backup, storeOf(here))]);
        expect(addedBy(backup, once)).toEqual([]);
      }),
    );
  });

  it("is undone by removing what it added: what was there is there again, and nothing else", () => {
    fc.assert(
      fc.property(rows, rows, (here, backup) => {
        const store = storeOf(here);
        const added = addedBy(backup, store);
        const after = new Map([...store, ...storeOf(added)]);
        for (const entry of added) after.delete(idOf(entry));
        expect(after).toEqual(store);
      }),
    );
  });

  it("brings events with an open attempt that it adds, and never to one that is there or has ended", () => {
    fc.assert(
      fc.property(rows, rows, (here, backup) => {
        const store = storeOf(here);
        const added = addedBy(backup, store);
        for (const event of added.filter(({ table }) => table === "events")) {
          expect(store.has(`attempts ${event.attemptId}`)).toBe(false);
          expect(
            added.some((entry) => entry.isOpenAttempt && entry.attemptId === event.attemptId),
          ).toBe(true);
        }
      }),
    );
  });

  it("says of every row but events what becomes of it", () => {
    fc.assert(
      fc.property(rows, rows, (here, backup) => {
        const store = storeOf(here);
        const plan = planRestore(findingsOf(backup, store), 2);
        const told = [...plan.tallies.values()].reduce(
          (sum, { added, same, different }) => sum + added + same + different,
          0,
        );
        const distinct = new Set(backup.filter(({ table }) => table !== "events").map(idOf));
        expect(told).toBe(distinct.size);
        const added = addedBy(backup, store).filter(({ table }) => table !== "events");
        expect(addedRowCount(plan)).toBe(added.length);
        expect(plan.unreadableCount).toBe(2);
      }),
    );
  });
});
