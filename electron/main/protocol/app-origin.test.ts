import { expect, it } from "vitest";
import { APP_ORIGIN, APP_SCHEME_PRIVILEGES } from "./app-origin.ts";

it("has the origin under which people's history lies", () => {
  expect(APP_ORIGIN).toBe("rehearsal://app");
});

it("gets past no policy and no other origin, and runs no service workers", () => {
  expect(APP_SCHEME_PRIVILEGES).toEqual({
    standard: true,
    secure: true,
    supportFetchAPI: true,
    codeCache: true,
  });
});
