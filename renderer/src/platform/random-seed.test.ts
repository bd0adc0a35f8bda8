import { describe, expect, it } from "vitest";
import { AttemptIdSchema } from "../../../shared/attempts/attempt-record.ts";
import { newAttemptId, randomSeed } from "./random-seed.ts";

describe("randomness", () => {
  it("gives seeds that a form accepts and that differ", () => {
    const seeds = Array.from({ length: 50 }, randomSeed);
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff)).toBe(
      true,
    );
    // Fifty equal or few different seeds of four billion mean that nothing is random.
    expect(new Set(seeds).size).toBeGreaterThan(45);
  });

  it("gives ids that the database accepts and that differ", () => {
    const ids = [newAttemptId(), newAttemptId()];
    expect(ids.map((id) => AttemptIdSchema.parse(id))).toEqual(ids);
    expect(ids[0]).not.toBe(ids[1]);
  });
});
