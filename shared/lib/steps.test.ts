import { describe, expect, it } from "vitest";
import { runAtOnce, runInPieces, type Steps } from "./steps.ts";

/** Takes a step for each of these lengths, in ms, on a clock of its own. */
function work(lengthsMs: readonly number[]) {
  const happened: string[] = [];
  let nowMs = 0;
  function* steps(): Steps<string> {
    for (const lengthMs of lengthsMs) {
      nowMs += lengthMs;
      happened.push(`${lengthMs} ms`);
      yield;
    }
    return "done";
  }
  const rules = {
    pieceMs: 8,
    nowMs: () => nowMs,
    pause: () => {
      happened.push("pause");
      return Promise.resolve();
    },
  };
  return { steps: steps(), rules, happened };
}

describe("steps", () => {
  it("are run at a stretch", () => {
    const { steps, happened } = work([3, 30]);
    expect(runAtOnce(steps)).toBe("done");
    expect(happened).toEqual(["3 ms", "30 ms"]);
  });

  it("are run with a pause wherever a piece has been long enough", async () => {
    const { steps, rules, happened } = work([3, 4, 1, 7, 9, 1]);
    await expect(runInPieces(steps, rules)).resolves.toBe("done");
    expect(happened).toEqual(["3 ms", "4 ms", "1 ms", "pause", "7 ms", "9 ms", "pause", "1 ms"]);
  });
});
