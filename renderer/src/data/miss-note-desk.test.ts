import { describe, expect, it } from "vitest";
import { AttemptIdSchema } from "../../../shared/attempts/attempt-record.ts";
import { ItemIdSchema } from "../../../shared/bank/item.ts";
import { BankIdSchema } from "../../../shared/bank/manifest.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { missKeyOf } from "../../../shared/study/miss-key.ts";
import type { MissNote } from "../../../shared/study/miss-note.ts";
import { createScheduleFake } from "../platform/schedule.fake.ts";
import { createMissNoteDesk } from "./miss-note-desk.ts";
import type { StorageError } from "./storage-error.ts";

const place = {
  sourceId: AttemptIdSchema.parse("00000000-0000-4000-8000-000000000001"),
  itemId: ItemIdSchema.parse("q-single"),
  bankId: BankIdSchema.parse("tst-01"),
};
const key = missKeyOf(place);

/** A desk whose saves wait until they are answered, one by one. */
function aDesk() {
  const timer = createScheduleFake();
  const asked: MissNote[] = [];
  const answers: ((outcome: Result<void, StorageError>) => void)[] = [];
  const desk = createMissNoteDesk({
    save: (note) => {
      asked.push(note);
      return new Promise((resolve) => {
        answers.push(resolve);
      });
    },
    nowMs: () => 7,
    schedule: timer.schedule,
  });
  const answer = async (outcome: Result<void, StorageError> = ok(undefined)) => {
    answers.shift()?.(outcome);
    // The desk goes on in the next microtasks.
    await Promise.resolve();
    await Promise.resolve();
  };
  const type = (note: string) => {
    desk.write({ ...place, cause: null, note }, true);
  };
  return { desk, timer, asked, answer, type, status: () => desk.getState().saves.get(key)?.status };
}

const full = err({ code: "storage-full", detail: "" } as const);

describe("what is put down about a miss", () => {
  it("is saved once typing pauses, not with every key, and said to be saved only then", async () => {
    const { timer, asked, answer, type, status } = aDesk();
    type("a");
    type("ab");
    expect(asked).toEqual([]);
    expect(status()).toBe("saving");
    timer.runAll();
    expect(asked).toEqual([{ ...place, cause: null, note: "ab", changedAtMs: 7 }]);
    expect(status()).toBe("saving");
    await answer();
    expect(status()).toBe("saved");
  });

  it("is saved at once where a cause was chosen or the person goes elsewhere", () => {
    const { desk, asked } = aDesk();
    desk.write({ ...place, cause: "misread", note: "" }, false);
    expect(asked).toHaveLength(1);
    const other = aDesk();
    other.type("a");
    other.desk.flush();
    expect(other.asked).toHaveLength(1);
  });

  it("never ends with an older text: what is written while one is being saved comes after it", async () => {
    const { desk, timer, asked, answer, type, status } = aDesk();
    desk.write({ ...place, cause: null, note: "old" }, false);
    type("new");
    timer.runAll();
    expect(asked.map(({ note }) => note)).toEqual(["old"]);
    await answer();
    expect(asked.map(({ note }) => note)).toEqual(["old", "new"]);
    expect(status()).toBe("saving");
    await answer();
    expect(status()).toBe("saved");
  });

  it("is not said to be saved while newer text waits for typing to pause", async () => {
    const { desk, timer, answer, type, status } = aDesk();
    desk.write({ ...place, cause: null, note: "old" }, false);
    type("new");
    await answer();
    expect(status()).toBe("saving");
    timer.runAll();
    await answer();
    expect(status()).toBe("saved");
  });

  it("stays where it is when the disk is full, says so, and is saved on another try", async () => {
    const { desk, asked, answer, status } = aDesk();
    desk.write({ ...place, cause: "guessed", note: "kept" }, false);
    await answer(full);
    expect(status()).toBe("not-saved");
    expect(desk.getState().written.get(key)).toMatchObject({ cause: "guessed", note: "kept" });
    desk.retry();
    await answer();
    expect(asked).toHaveLength(2);
    expect(status()).toBe("saved");
  });
});
