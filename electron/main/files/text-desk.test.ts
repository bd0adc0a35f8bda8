import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ipcContract, type IpcRequest } from "../../../shared/ipc/contract.ts";
import { MAX_SAVED_TEXT_LENGTH } from "../../../shared/files/saved-text.ts";
import { createTextDesk } from "./text-desk.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rehearsal-text-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const request: IpcRequest<"file:save-text"> = {
  content: "answers",
  kind: "csv",
  text: "a,b\r\nnaïve,“ok”\r\n",
};

/** Saves a text where a person would choose `file`; answers with what came of it and what was suggested. */
async function saved(file: string | null, asked = request) {
  const suggestions: unknown[] = [];
  const desk = createTextDesk({
    askWhereToSave: (...suggested) => {
      suggestions.push(...suggested);
      return Promise.resolve(file);
    },
    now: () => new Date(2026, 0, 5, 23, 59).getTime(),
  });
  return { answer: await desk["file:save-text"](asked), suggestions };
}

describe("saving a text", () => {
  it("writes every character of it as UTF-8 where the person chooses, and nothing beside it", async () => {
    const { answer, suggestions } = await saved(join(folder, "mine.csv"));
    expect(answer).toEqual({ ok: true, value: { wasWritten: true } });
    expect(suggestions).toEqual(["Rehearsal answers 2026-01-05.csv", "csv"]);
    expect(readFileSync(join(folder, "mine.csv"), "utf8")).toBe(request.text);
    expect(readdirSync(folder)).toEqual(["mine.csv"]);
  });

  it("puts a file in the place of an older one as a whole", async () => {
    const file = join(folder, "mine.csv");
    writeFileSync(file, "older and longer than what comes".repeat(20));
    await saved(file);
    expect(readFileSync(file, "utf8")).toBe(request.text);
  });

  it("writes nothing where the person changes their mind", async () => {
    const { answer } = await saved(null);
    expect(answer).toEqual({ ok: true, value: { wasWritten: false } });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a text that cannot be saved", () => {
  it("leaves the older file as it was, and nothing half-written beside it", async () => {
    const file = join(folder, "mine.csv");
    writeFileSync(file, "older");
    mkdirSync(`${file}.new`);
    const { answer } = await saved(file);
    expect(answer).toEqual({ ok: false, error: { code: "file-write-failed", detail: "EISDIR" } });
    expect(readFileSync(file, "utf8")).toBe("older");
  });

  it("is refused for a place that is no file", async () => {
    writeFileSync(join(folder, "file"), "");
    mkdirSync(join(folder, "folder"));
    for (const place of ["file/below.csv", "folder", "gone/mine.csv"])
      expect((await saved(join(folder, place))).answer).toMatchObject({
        error: { code: "file-write-failed" },
      });
    expect(existsSync(join(folder, "folder.new"))).toBe(false);
  });
});

describe("a text in pieces", () => {
  it("is written in the order of its pieces, and only once", async () => {
    const file = join(folder, "mine.csv");
    const desk = createTextDesk({
      askWhereToSave: () => Promise.resolve(file),
      now: () => 0,
    });
    const begun = await desk["file:begin-text"]({});
    const draftId = begun.ok ? begun.value.draftId : NaN;
    for (const text of ["one ", "two ", ""]) await desk["file:append-text"]({ draftId, text });
    const last = { ...request, text: "three", draftId };
    expect(await desk["file:save-text"](last)).toMatchObject({ value: { wasWritten: true } });
    expect(readFileSync(file, "utf8")).toBe("one two three");
    expect(await desk["file:save-text"](last)).toMatchObject({ error: { code: "file-not-begun" } });
  });

  it("is refused where another was begun since, or where it grows too long", async () => {
    const desk = createTextDesk({ askWhereToSave: () => Promise.resolve(null), now: () => 0 });
    await desk["file:begin-text"]({});
    await desk["file:begin-text"]({});
    expect(await desk["file:append-text"]({ draftId: 1, text: "x" })).toMatchObject({
      error: { code: "file-not-begun" },
    });
    const half = { draftId: 2, text: "x".repeat(MAX_SAVED_TEXT_LENGTH / 2) };
    expect(await desk["file:append-text"](half)).toMatchObject({ ok: true });
    expect(await desk["file:append-text"](half)).toMatchObject({ ok: true });
    expect(await desk["file:append-text"]({ draftId: 2, text: "x" })).toMatchObject({
      error: { code: "file-too-large" },
    });
  });
});

describe("what the page may ask for", () => {
  const { request: schema } = ipcContract["file:save-text"];

  it.each([
    ["a path", { ...request, path: "/etc/passwd" }],
    ["a name of its own", { ...request, content: "../../mine" }],
    ["a program", { ...request, kind: "sh" }],
    ["nothing", { ...request, text: "" }],
  ])("is not to write %s", (_, asked) => {
    expect(schema.safeParse(asked).success).toBe(false);
  });

  it("is a text up to the limit, not beyond", () => {
    const text = "x".repeat(MAX_SAVED_TEXT_LENGTH);
    expect(schema.safeParse({ ...request, text }).success).toBe(true);
    expect(schema.safeParse({ ...request, text: `${text}x` }).success).toBe(false);
  });
});
