import { describe, expect, it, vi } from "vitest";
import { aBankOutline } from "../../../tests/support/builders/a-bank-outline.ts";
import { type BankOutline } from "../../../shared/bank/bank-summary.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { ask } from "../platform/bridge.ts";
import { createBridgeFake } from "../platform/bridge.fake.ts";
import { createOutlineReader } from "./outline-reader.ts";

const outline = aBankOutline();
const main = createBridgeFake();
vi.stubGlobal("window", { rehearsal: main.bridge });

/** What the main process answers from now on. */
function teach(answer: BankOutline): void {
  main.teach("bank:outline", () => ok(answer));
}

function withErrata(serial: number): BankOutline {
  const note = { serial, issuedAt: "2026-11-23T00:00:00.000Z", entries: [] };
  return { ...outline, index: [], errata: { note, published: outline.index } };
}

describe("createOutlineReader", () => {
  it("answers with the very same outline while the bank and its errata stay, so that what hangs on it is kept", async () => {
    const read = createOutlineReader(ask);
    teach({ ...outline });
    const first = await read(outline.summary);
    teach({ ...outline });
    const second = await read(outline.summary);
    expect(second.ok && first.ok && second.value === first.value).toBe(true);
  });

  it("never hands out again what errata withdrew from a bank, nor keeps it withdrawn once they are gone", async () => {
    const read = createOutlineReader(ask);
    for (const answer of [outline, withErrata(1), withErrata(2), outline]) {
      teach({ ...answer });
      await expect(read(outline.summary)).resolves.toEqual(ok(answer));
    }
  });

  it("says why a bank is not there any more, though it was before", async () => {
    const read = createOutlineReader(ask);
    teach(outline);
    await read(outline.summary);
    const error = { code: "bank-not-found", detail: "gone" } as const;
    main.teach("bank:outline", () => err(error));
    await expect(read(outline.summary)).resolves.toEqual(err({ source: "main", error }));
  });
});
