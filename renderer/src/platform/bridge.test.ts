// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { BankIdSchema } from "../../../shared/bank/manifest.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { ask, listen } from "./bridge.ts";
import { createBridgeFake } from "./bridge.fake.ts";
import { newAttemptId } from "./random-seed.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("asking the main process", () => {
  it("hands the request over and the answer back as they are", async () => {
    const main = createBridgeFake();
    vi.stubGlobal("rehearsal", main.bridge);
    main.teach("bank:outline", ({ bankId }) => err({ code: "bank-not-found", detail: bankId }));
    main.teach("bank:list", () => ok({ banks: [], refused: [] }));

    await expect(ask("bank:list", {})).resolves.toEqual(ok({ banks: [], refused: [] }));
    await expect(ask("bank:outline", { bankId: BankIdSchema.parse("some-bank") })).resolves.toEqual(
      err({ code: "bank-not-found", detail: "some-bank" }),
    );
  });

  it("answers a coded error where the bridge itself breaks or is missing", async () => {
    vi.stubGlobal("rehearsal", {
      request: () => Promise.reject(new Error("An object could not be cloned.")),
      on: () => () => undefined,
    });
    await expect(ask("app:info", {})).resolves.toMatchObject({ error: { code: "internal" } });

    vi.unstubAllGlobals();
    await expect(ask("app:info", {})).resolves.toMatchObject({ error: { code: "internal" } });
  });
});

describe("listening to the main process", () => {
  it("hears until it stops", () => {
    const main = createBridgeFake();
    vi.stubGlobal("rehearsal", main.bridge);
    const heard: number[] = [];
    const stop = listen("clock:ticked", (tick) => heard.push(tick.elapsedMs));
    const tick = { attemptId: newAttemptId(), isExpired: false, interruption: null };
    main.emit("clock:ticked", { ...tick, elapsedMs: 1000 });
    stop();
    main.emit("clock:ticked", { ...tick, elapsedMs: 2000 });

    expect(heard).toEqual([1000]);
  });
});
