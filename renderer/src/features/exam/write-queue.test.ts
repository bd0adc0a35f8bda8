import { describe, expect, it } from "vitest";
import { err, ok, type Result } from "../../../../shared/lib/result.ts";
import { createScheduleFake } from "../../platform/schedule.fake.ts";
import { createWriteQueue, type SaveState } from "./write-queue.ts";

/** A queue onto a disk whose answers the test gives one by one. */
function aQueue() {
  const timer = createScheduleFake();
  const states: SaveState<string>[] = [];
  const begun: string[] = [];
  const pending: ((result: Result<void, string>) => void)[] = [];
  const queue = createWriteQueue<string>((state) => states.push(state), timer.schedule);
  return {
    queue,
    timer,
    begun,
    add: (name: string) => {
      queue.add(() => {
        begun.push(name);
        return new Promise((resolve) => pending.push(resolve));
      });
    },
    answer: async (result: Result<void, string>) => {
      pending.shift()?.(result);
      // A macrotask comes after everything that waited for the answer.
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    state: () => states.at(-1),
    states,
  };
}

const done = ok(undefined);

describe("the queue of writes", () => {
  it("begins a write only when the one before is acknowledged", async () => {
    const disk = aQueue();
    disk.add("a");
    disk.add("b");
    expect(disk.begun).toEqual(["a"]);
    await disk.answer(done);
    expect(disk.begun).toEqual(["a", "b"]);
  });

  it("says saved only when the last of all is acknowledged", async () => {
    const disk = aQueue();
    disk.add("a");
    disk.add("b");
    await disk.answer(done);
    expect(disk.state()).toEqual({ status: "saving" });
    await disk.answer(done);
    expect(disk.state()).toEqual({ status: "saved" });
  });

  it("keeps what failed in front, says so, and tries it again after a delay", async () => {
    const disk = aQueue();
    disk.add("a");
    disk.add("b");
    await disk.answer(err("disk-full"));
    expect(disk.state()).toEqual({ status: "not-saved", code: "disk-full" });
    expect(disk.timer.delays()).toEqual([1000]);
    disk.timer.runAll();
    expect(disk.begun).toEqual(["a", "a"]);
    await disk.answer(done);
    await disk.answer(done);
    expect(disk.begun).toEqual(["a", "a", "b"]);
    expect(disk.state()).toEqual({ status: "saved" });
  });

  it("waits longer after each failure in a row, and begins anew after a success", async () => {
    const disk = aQueue();
    disk.add("a");
    await disk.answer(err("disk-full"));
    disk.timer.runAll();
    await disk.answer(err("disk-full"));
    expect(disk.timer.delays()).toEqual([2000]);
    disk.timer.runAll();
    await disk.answer(done);
    disk.add("b");
    await disk.answer(err("disk-full"));
    expect(disk.timer.delays()).toEqual([1000]);
  });

  it("does not take a new entry for good news while an older one fails", async () => {
    const disk = aQueue();
    disk.add("a");
    await disk.answer(err("disk-full"));
    disk.add("b");
    expect(disk.begun).toEqual(["a"]);
    expect(disk.state()).toEqual({ status: "not-saved", code: "disk-full" });
  });

  it("tries at once when asked, and then not a second time after the delay", async () => {
    const disk = aQueue();
    disk.add("a");
    await disk.answer(err("disk-full"));
    disk.queue.retryNow();
    expect(disk.begun).toEqual(["a", "a"]);
    expect(disk.timer.delays()).toEqual([]);
  });

  it("does not write twice at a time when asked to try during a write", () => {
    const disk = aQueue();
    disk.add("a");
    disk.queue.retryNow();
    expect(disk.begun).toEqual(["a"]);
  });

  it("leaves no timer behind once stopped", async () => {
    const disk = aQueue();
    disk.add("a");
    await disk.answer(err("disk-full"));
    disk.queue.stop();
    expect(disk.timer.delays()).toEqual([]);
  });

  it("says nothing more and leaves no timer where it is stopped during a write that then fails", async () => {
    const disk = aQueue();
    disk.add("a");
    disk.queue.stop();
    await disk.answer(err("disk-full"));
    expect(disk.timer.delays()).toEqual([]);
    expect(disk.states).toEqual([{ status: "saving" }]);
  });
});
