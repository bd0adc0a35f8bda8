import { describe, expect, it } from "vitest";
import { retryDelayMs } from "./retry-delay.ts";

describe("the wait before writing again", () => {
  it("doubles from a second and stops growing at half a minute", () => {
    expect([1, 2, 3, 4, 5, 6, 60].map(retryDelayMs)).toEqual([
      1000, 2000, 4000, 8000, 16_000, 30_000, 30_000,
    ]);
  });
});
