// @vitest-environment jsdom
import { cleanup, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { useSteadyCallback } from "./use-steady-callback.ts";

afterEach(cleanup);

describe("a steady callback", () => {
  it("stays the same function, and does what the newest render would do", () => {
    const said: string[] = [];
    const { result, rerender } = renderHook(
      ({ prefix }) =>
        useSteadyCallback((text: string) => {
          said.push(prefix + text);
        }),
      { initialProps: { prefix: "a" } },
    );
    const atFirst = result.current;
    atFirst("1");
    rerender({ prefix: "b" });
    expect(result.current).toBe(atFirst);
    atFirst("2");
    expect(said).toEqual(["a1", "b2"]);
  });
});
