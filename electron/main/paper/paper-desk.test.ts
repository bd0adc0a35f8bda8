import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ipcContract } from "../../../shared/ipc/contract.ts";
import { paperNameOf } from "../../../shared/paper/paper-name.ts";
import { createPaperDesk, type PagePrinter } from "./paper-desk.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rehearsal-paper-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const name = paperNameOf("Rehearsal", "TST-01");
const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 255]);

/** A desk whose person chooses `file`; `made` are the sizes that a PDF was made in, `suggested` the names proposed. */
function aDesk(file: string | null, printer: Partial<PagePrinter> = {}) {
  const made: string[] = [];
  const suggested: string[] = [];
  const desk = createPaperDesk({
    printer: {
      toPdf: (size) => {
        made.push(size);
        return Promise.resolve(bytes);
      },
      hasPrinter: () => Promise.resolve(true),
      print: () => Promise.resolve("printed"),
      ...printer,
    },
    askWhereToSave: (suggestedName) => {
      suggested.push(suggestedName);
      return Promise.resolve(file);
    },
  });
  return { desk, made, suggested };
}

describe("saving a PDF", () => {
  it("writes it in the size that was asked for, under the name that was proposed or another", async () => {
    const { desk, made, suggested } = aDesk(join(folder, "mine.pdf"));
    const answer = await desk["paper:save-pdf"]({ size: "letter", name });
    expect(answer).toEqual({ ok: true, value: { wasWritten: true } });
    expect(made).toEqual(["letter"]);
    expect(suggested).toEqual(["Rehearsal TST-01.pdf"]);
    expect(new Uint8Array(readFileSync(join(folder, "mine.pdf")))).toEqual(bytes);
    expect(readdirSync(folder)).toEqual(["mine.pdf"]);
  });

  it("makes nothing where the person changes their mind", async () => {
    const { desk, made } = aDesk(null);
    const answer = await desk["paper:save-pdf"]({ size: "a4", name });
    expect(answer).toEqual({ ok: true, value: { wasWritten: false } });
    expect(made).toEqual([]);
  });

  it("leaves the older file as it was where no PDF could be made", async () => {
    const file = join(folder, "mine.pdf");
    writeFileSync(file, "older");
    const { desk } = aDesk(file, { toPdf: () => Promise.reject(new TypeError("no")) });
    const answer = await desk["paper:save-pdf"]({ size: "a4", name });
    expect(answer).toEqual({ ok: false, error: { code: "pdf-not-made", detail: "TypeError" } });
    expect(readFileSync(file, "utf8")).toBe("older");
  });

  it("fails with a code where the place cannot be written to", async () => {
    writeFileSync(join(folder, "file"), "");
    const { desk } = aDesk(join(folder, "file", "mine.pdf"));
    const answer = await desk["paper:save-pdf"]({ size: "a4", name });
    expect(answer).toEqual({ ok: false, error: { code: "file-write-failed", detail: "ENOTDIR" } });
  });
});

describe("printing", () => {
  it("does not open a dialog without a printer to choose in it", async () => {
    const asked: string[] = [];
    const { desk } = aDesk(null, {
      hasPrinter: () => Promise.resolve(false),
      print: (title) => {
        asked.push(title);
        return Promise.resolve("printed");
      },
    });
    expect(await desk["paper:print"]({ name })).toMatchObject({
      error: { code: "printer-missing" },
    });
    expect(asked).toEqual([]);
  });

  it.each([
    ["printed", { ok: true, value: { wasPrinted: true } }],
    ["cancelled", { ok: true, value: { wasPrinted: false } }],
    ["failed", { ok: false, error: { code: "print-failed", detail: "" } }],
  ] as const)("that ended as %s is answered so", async (outcome, answer) => {
    const { desk } = aDesk(null, { print: () => Promise.resolve(outcome) });
    expect(await desk["paper:print"]({ name })).toEqual(answer);
  });
});

describe("what the page may ask for", () => {
  it.each([
    ["a path", { size: "a4", name: "../../etc/cron.d/x" }],
    ["a file beside it", { size: "a4", name: "mine", path: "/tmp/x" }],
    ["paper that there is not", { size: "a0", name: "mine" }],
  ])("is not %s", (_, asked) => {
    expect(ipcContract["paper:save-pdf"].request.safeParse(asked).success).toBe(false);
  });
});
