import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openBankShelf, type BankShelf } from "../../electron/main/bank/bank-shelf.ts";
import type { ShelfOptions } from "../../electron/main/bank/read-shelf.ts";
import { EMPTY_TRUST_RECORD } from "../../electron/main/bank/trust-record.ts";
import { BankOutlineSchema } from "../../shared/bank/bank-summary.ts";
import { ItemIdSchema } from "../../shared/bank/item.ts";
import { BankIdSchema } from "../../shared/bank/manifest.ts";
import { ipcContract } from "../../shared/ipc/contract.ts";
import { aStudyNote } from "../support/builders/a-study-note.ts";
import { aPackage, aPublisher, type Publisher } from "../fixtures/signed-bank.ts";

const publisher = aPublisher();
const smallBank = BankIdSchema.parse("small-bank");

let folder: string;
let shipped: string;
let installed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rehearsal-shelf-"));
  shipped = join(folder, "shipped");
  installed = join(folder, "installed");
  mkdirSync(shipped);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Opens the shelf as the next start of the app does. */
function shelf(...publishers: readonly Publisher[]): BankShelf {
  return openBankShelf({
    ...surroundings(),
    trustedKeys: [publisher, ...publishers].map(({ trustedKey }) => trustedKey),
  });
}

function surroundings(): ShelfOptions {
  return {
    bankFolders: [shipped, installed],
    unsignedFolder: join(folder, "unsigned"),
    trustRecord: () => Promise.resolve(EMPTY_TRUST_RECORD),
    ledgerFile: join(folder, "ledger.json"),
    errataLedgerFile: join(folder, "errata-ledger.json"),
    trustedKeys: [publisher.trustedKey],
    appVersion: "0.1.0",
    now: () => Date.parse("2026-11-22T00:00:00Z"),
  };
}

function ship(fileName: string, bytes: Buffer): void {
  writeFileSync(join(shipped, fileName), bytes);
}

/** What the shelf lists, as "id revision", and what it refuses, as "file code". */
async function listed(opened: BankShelf = shelf()) {
  const list = ipcContract["bank:list"].response.parse(await opened.list());
  return {
    banks: list.banks.map((bank) => `${bank.bankId} ${bank.revision}`),
    refused: list.refused.map(({ fileName, error }) => `${fileName} ${error.code}`),
  };
}

function ids(...texts: readonly string[]) {
  return texts.map((text) => ItemIdSchema.parse(text));
}

describe("a verified bank", () => {
  it("is told in full to whoever asks first, whatever they ask", async () => {
    ship("a.qbank", aPackage(publisher));
    const outline = await shelf().outline(smallBank);
    const items = await shelf().items(smallBank, ids("q-second-one", "q-first-one"));
    expect(BankOutlineSchema.parse(outline.ok && outline.value)).toMatchObject({
      summary: {
        publisherName: "The Tea House",
        keyStanding: "release",
        itemCount: 2,
        isExpired: false,
      },
      index: [{ id: "q-first-one", optionIds: ["a", "b", "c", "d"], promptIds: [] }, {}],
    });
    expect(items.ok && items.value.map((item) => item.id)).toEqual(["q-second-one", "q-first-one"]);
    expect(await shelf().notes(smallBank)).toEqual({ ok: true, value: [aStudyNote()] });
  });

  it("gives no key away in its outline", async () => {
    ship("a.qbank", aPackage(publisher));
    const outline = await shelf().outline(smallBank);
    expect(JSON.stringify(outline)).not.toMatch(/rationale|"key"/);
  });

  it("is named after the owner of the key, not as it calls itself", async () => {
    const claim = { id: "tea-house", name: "Ministry of Examinations" };
    ship("a.qbank", aPackage(publisher, { publisher: claim }));
    const { banks } = await shelf().list();
    expect(banks[0]?.publisherName).toBe("The Tea House");
  });

  it("is read once: what is verified is what is shown, whatever happens to the file", async () => {
    ship("a.qbank", aPackage(publisher));
    const opened = shelf();
    await opened.list();
    ship("a.qbank", Buffer.from("replaced"));
    expect((await opened.items(smallBank, ids("q-first-one"))).ok).toBe(true);
    expect((await listed(opened)).refused).toEqual([]);
  });

  it("is read ahead of the first question where that is asked for, and not once more for it", async () => {
    ship("a.qbank", aPackage(publisher));
    const trustRecord = vi.fn(() => Promise.resolve(EMPTY_TRUST_RECORD));
    const opened = openBankShelf({ ...surroundings(), trustRecord });
    opened.readAhead();
    await vi.waitFor(() => {
      expect(trustRecord).toHaveBeenCalledOnce();
    });
    await expect(listed(opened)).resolves.toEqual({ banks: ["small-bank 1"], refused: [] });
    expect(trustRecord).toHaveBeenCalledOnce();
  });

  it("that failed to be read ahead is no unhandled failure, and whoever asks is told of it", async () => {
    const trustRecord = () => Promise.reject(new Error("no record"));
    const opened = openBankShelf({ ...surroundings(), trustRecord });
    opened.readAhead();
    await expect(opened.list()).rejects.toThrow("no record");
  });

  it("says that it is past its date and opens all the same", async () => {
    ship("a.qbank", aPackage(publisher, { expiresAt: "2026-11-01T00:00:00Z" }));
    expect(await shelf().list()).toMatchObject({ banks: [{ isExpired: true }], refused: [] });
  });

  it("answers with codes for a bank or an item that is not there", async () => {
    ship("a.qbank", aPackage(publisher));
    expect(await shelf().outline(BankIdSchema.parse("no-such-bank"))).toMatchObject({
      error: { code: "bank-not-found" },
    });
    expect(await shelf().items(BankIdSchema.parse("no-such-bank"), [])).toMatchObject({
      error: { code: "bank-not-found" },
    });
    expect(await shelf().notes(BankIdSchema.parse("no-such-bank"))).toMatchObject({
      error: { code: "bank-not-found" },
    });
    expect(await shelf().items(smallBank, ids("q-no-such-item"))).toMatchObject({
      error: { code: "item-not-found", detail: "q-no-such-item" },
    });
  });
});

describe("the folders", () => {
  it("may be absent, as long as another holds a bank", async () => {
    rmSync(shipped, { recursive: true });
    mkdirSync(installed);
    writeFileSync(join(installed, "a.qbank"), aPackage(publisher));
    expect(await listed()).toEqual({ banks: ["small-bank 1"], refused: [] });
  });

  it("without any bank are said to be so", async () => {
    ship("notes.txt", Buffer.from("no bank"));
    expect(await listed()).toEqual({ banks: [], refused: ["*.qbank bank-missing"] });
  });

  it("that cannot be read are said to be so", async () => {
    writeFileSync(installed, "a file where a folder should be");
    ship("a.qbank", aPackage(publisher));
    expect(await listed()).toEqual({
      banks: ["small-bank 1"],
      refused: ["installed bank-unreadable"],
    });
  });

  it("may hold bad files beside a good one: each gets its own code, and the good one opens", async () => {
    const genuine = aPackage(publisher);
    ship("altered.qbank", Buffer.from(genuine).fill(0, 60, 70));
    ship("cut.qbank", genuine.subarray(0, 900));
    ship("empty.qbank", Buffer.alloc(0));
    ship("good.qbank", genuine);
    mkdirSync(join(shipped, "folder.qbank"));
    ship("huge.qbank", Buffer.alloc(0));
    // Larger than Node reads at all, so that only a look at the size gives this code; the file takes no space.
    truncateSync(join(shipped, "huge.qbank"), 3 * 2 ** 30);
    ship("stranger.qbank", aPackage(aPublisher()));
    ship("future.qbank", aPackage(publisher, { minAppVersion: "9.0.0" }));
    expect(await listed()).toEqual({
      banks: ["small-bank 1"],
      refused: [
        "altered.qbank bank-file-altered",
        "cut.qbank bank-not-a-package",
        "empty.qbank bank-empty",
        "folder.qbank bank-unreadable",
        "future.qbank bank-app-too-old",
        "huge.qbank bank-too-large",
        "stranger.qbank bank-key-unknown",
      ],
    });
  });

  it("tell no path of the machine", async () => {
    ship("empty.qbank", Buffer.alloc(0));
    writeFileSync(installed, "a file where a folder should be");
    expect(JSON.stringify(await shelf().list())).not.toContain(folder);
  });
});

describe("revisions", () => {
  it("of one bank in several files: the highest wins, and the others are no refusals", async () => {
    ship("a.qbank", aPackage(publisher, { revision: 2 }));
    ship("b.qbank", aPackage(publisher, { revision: 10 }));
    ship("c.qbank", aPackage(publisher, { revision: 9 }));
    expect(await listed()).toEqual({ banks: ["small-bank 10"], refused: [] });
  });

  it("may stand twice when the files are the same", async () => {
    ship("a.qbank", aPackage(publisher));
    ship("b.qbank", aPackage(publisher));
    expect(await listed()).toEqual({ banks: ["small-bank 1"], refused: [] });
  });

  it("that go back are refused at the next start", async () => {
    ship("a.qbank", aPackage(publisher, { revision: 5 }));
    await listed();
    ship("a.qbank", aPackage(publisher, { revision: 4 }));
    expect(await listed()).toEqual({ banks: [], refused: ["a.qbank bank-revision-older"] });
  });

  it("that stay while the content changes are refused, at once and at the next start", async () => {
    ship("a.qbank", aPackage(publisher));
    ship("b.qbank", aPackage(publisher, { title: "Another bank" }));
    expect(await listed()).toEqual({
      banks: ["small-bank 1"],
      refused: ["b.qbank bank-revision-conflict"],
    });
    ship("a.qbank", aPackage(publisher, { title: "Yet another bank" }));
    expect((await listed()).refused).toContain("a.qbank bank-revision-conflict");
  });

  it("of a refused file do not push a good one aside", async () => {
    ship("a.qbank", aPackage(publisher, { revision: 1 }));
    ship("b.qbank", aPackage(aPublisher(), { revision: 99 }));
    expect((await listed()).banks).toEqual(["small-bank 1"]);
  });

  it("of another publisher do not take over a bank that is known here", async () => {
    const rival = aPublisher({ publisherId: "rival", publisherName: "Rival" });
    ship("a.qbank", aPackage(publisher));
    await listed(shelf(rival));
    ship("b.qbank", aPackage(rival, { revision: 9, publisher: { id: "rival", name: "Rival" } }));
    expect(await listed(shelf(rival))).toEqual({
      banks: ["small-bank 1"],
      refused: ["b.qbank bank-publisher-mismatch"],
    });
  });
});
