import { describe, expect, it, vi } from "vitest";
import { aBankSummary } from "../../../tests/support/builders/a-bank-summary.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { ask } from "../platform/bridge.ts";
import { aDesk } from "./app-desk.fake.ts";
import { createReadinessStore } from "./readiness-store.ts";

const nowMs = () => 1_800_000_000_000;
const nothingStudied = { reads: [], answers: [], unreadableCount: 0 };
const study = { read: () => Promise.resolve(ok(nothingStudied)) };

describe("createReadinessStore", () => {
  it("works out where the person stands once the data is read", async () => {
    const { store: app, fake, outline } = aDesk();
    fake.teach("bank:outline", () => ok(outline));
    const store = createReadinessStore(app, { ask, study, nowMs });
    expect(store.getState().standings).toEqual([]);
    await app.commands.load();
    await vi.waitFor(() => {
      expect(store.getState().standings).toHaveLength(1);
    });
    const [first] = store.getState().standings;
    expect(first).toMatchObject({
      bank: outline.summary,
      scale: outline.blueprint.scoring.scale,
      readiness: { status: "refused", reason: "used-up" },
    });
    await app.commands.load();
    await vi.waitFor(() => {
      expect(store.getState().standings[0]).not.toBe(first);
    });
  });

  it("says nothing of an unsigned bank", async () => {
    const { store: app, fake, outline } = aDesk();
    const unsigned = aBankSummary({ bankId: "tst-02", keyStanding: "unsigned", keyId: null });
    fake.teach("bank:list", () => ok({ banks: [unsigned, outline.summary], refused: [] }));
    const store = createReadinessStore(app, { ask, study, nowMs });
    await app.commands.load();
    await vi.waitFor(() => {
      expect(store.getState().standings.map(({ bank }) => bank.bankId)).toEqual(["tst-01"]);
    });
  });

  it("shows as the app's problem what it could not read, and goes without", async () => {
    const { store: app } = aDesk();
    const error = { code: "storage-failed", detail: "torn" } as const;
    const broken = { read: () => Promise.resolve(err(error)) };
    const store = createReadinessStore(app, { ask, study: broken, nowMs });
    await app.commands.load();
    await vi.waitFor(() => {
      expect(app.getState().problem).toEqual({ source: "storage", error });
    });
    expect(store.getState().standings).toEqual([]);
  });
});
