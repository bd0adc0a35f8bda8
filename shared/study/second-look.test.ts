import { describe, expect, it } from "vitest";
import { secondLookOf } from "./second-look.ts";

const MISSED = 20_000;

describe("the next look at a miss", () => {
  it.each([
    [0, { dueDay: MISSED + 2, daysAfter: 2 }],
    [1, { dueDay: MISSED + 2, daysAfter: 2 }],
    [2, { dueDay: MISSED + 7, daysAfter: 7 }],
    [6, { dueDay: MISSED + 7, daysAfter: 7 }],
    [7, null],
    [400, null],
  ])("is where it is owed once its item was answered last after %d days", (days, look) => {
    expect(secondLookOf(MISSED, MISSED + days)).toEqual(look);
  });
});
