import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aBankOutline } from "../../../tests/support/builders/a-bank-outline.ts";
import { BankIdSchema } from "../../../shared/bank/manifest.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { ask } from "../platform/bridge.ts";
import { createBridgeFake } from "../platform/bridge.fake.ts";
import { readBankNews } from "./read-bank-news.ts";

beforeEach(() => {
  const main = createBridgeFake();
  const outline = aBankOutline();
  main.teach("bank:outline", ({ bankId }) =>
    bankId === outline.summary.bankId
      ? ok(outline)
      : err({ code: "bank-not-found", detail: bankId }),
  );
  vi.stubGlobal("window", { rehearsal: main.bridge });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the news of the banks in the library", () => {
  it("are there for every bank that can be read, and one that cannot hides no other", async () => {
    const { summary, changelog } = aBankOutline();
    const gone = { bankId: BankIdSchema.parse("gone-meanwhile") };
    await expect(readBankNews(ask, [gone, summary])).resolves.toEqual(
      new Map([[summary.bankId, { changelog, errata: null }]]),
    );
  });
});
