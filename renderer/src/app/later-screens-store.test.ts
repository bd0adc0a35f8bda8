import { describe, expect, it } from "vitest";
import { createLaterScreensStore } from "./later-screens-store.ts";

const Screens = () => null;

describe("createLaterScreensStore", () => {
  it("asks for the screens once, however often they are wanted", async () => {
    let asked = 0;
    const store = createLaterScreensStore(() => {
      asked += 1;
      return Promise.resolve(Screens);
    });
    expect(store.getState()).toEqual({ status: "loading" });
    await Promise.all([store.load(), store.load()]);
    await store.load();
    expect(store.getState()).toEqual({ status: "there", Screens });
    expect(asked).toBe(1);
  });

  it("tells that they are missing, and rejects for nobody who waits for them", async () => {
    const store = createLaterScreensStore(() => Promise.reject(new TypeError("gone")));
    await Promise.all([store.load(), store.load()]);
    expect(store.getState()).toEqual({
      status: "failed",
      problem: {
        source: "program",
        error: { code: "screens-not-loaded", detail: "TypeError: gone" },
      },
    });
  });
});
