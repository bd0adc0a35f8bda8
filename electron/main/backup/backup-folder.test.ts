import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BackupReason } from "../../../shared/backup/backup-head.ts";
import { createBackupDraft } from "./backup-draft.ts";
import { backupsIn, type BackupFolder } from "./backup-folder.ts";

let profile = "";
let folder = "";
let backups: BackupFolder;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), "rehearsal-backups-"));
  folder = join(profile, "backups");
  backups = backupsIn(folder);
});
afterEach(() => {
  rmSync(profile, { recursive: true });
});

const NOON_MS = Date.UTC(2026, 10, 23, 12);
const DAY_MS = 86_400_000;

async function write(createdAtMs = NOON_MS, reason: BackupReason = "daily") {
  const draft = createBackupDraft({ reason, databaseVersion: 1 });
  draft.append("attempts", ['{"attemptId":"a","status":"finished","events":[]}']);
  const text = draft.text({ appVersion: "1.0.0", createdAtMs });
  const written = await backups.write({ text, reason, createdAtMs });
  if (!written.ok) throw new Error(written.error.code);
  return written.value;
}

describe("the folder of backups", () => {
  it("lists nothing before there is one", async () => {
    await expect(backups.list()).resolves.toEqual([]);
  });

  it("gives back what was written, and says what it holds", async () => {
    const entry = await write();
    expect(entry).toMatchObject({
      state: "whole",
      name: "rehearsal-2026-11-23T12-00-00-000Z-daily.json",
      head: { appVersion: "1.0.0", counts: { finishedAttempts: 1, answers: 0 } },
    });
    await expect(backupsIn(folder).list()).resolves.toEqual([entry]);
    await expect(backups.read(entry.name)).resolves.toEqual({
      ok: true,
      value: readFileSync(join(folder, entry.name), "utf8"),
    });
  });

  it("is nobody's but the owner's", async () => {
    const { name } = await write();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it("writes nothing over another backup of the same moment", async () => {
    const names = [(await write()).name, (await write(NOON_MS, "daily")).name];
    expect(new Set(names).size).toBe(2);
  });

  it("keeps seven days and four weeks, and no draft of a write", async () => {
    for (let day = 0; day < 40; day += 1) await write(NOON_MS + day * DAY_MS);
    const names = readdirSync(folder);
    expect(names.every((name) => name.endsWith(".json"))).toBe(true);
    // Of the four weeks, the newest backups of one or two are among the seven days.
    expect(names.length).toBeGreaterThanOrEqual(9);
    expect(names.length).toBeLessThanOrEqual(11);
  });

  it("lists a damaged backup as damaged and leaves it there, however many follow", async () => {
    const { name } = await write();
    const text = readFileSync(join(folder, name), "utf8");
    writeFileSync(join(folder, name), text.replace('"finished"', '"finishes"'));
    for (let day = 1; day < 40; day += 1) await write(NOON_MS + day * DAY_MS);
    const list = await backups.list();
    expect(list.find((entry) => entry.name === name)).toMatchObject({
      state: "unusable",
      why: "backup-damaged",
    });
  });

  it.each([
    ["backup-not-a-backup", "hello"],
    ["backup-not-a-backup", ""],
    ["backup-not-a-backup", "x".repeat(200_000)],
    ["backup-newer-format", '{"format":"rehearsal-backup","formatVersion":9,"content":\n{}}\n'],
    ["backup-damaged", '{"format":"rehearsal-backup","formatVersion":1'],
  ])("says of a file that it did not write: %s", async (why, text) => {
    mkdirSync(folder);
    writeFileSync(join(folder, "rehearsal-other.json"), text);
    await expect(backups.list()).resolves.toMatchObject([{ state: "unusable", why }]);
  });

  it("looks past files with other names", async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "notes.txt"), "mine");
    await write();
    await expect(backups.list()).resolves.toHaveLength(1);
    expect(readdirSync(folder)).toContain("notes.txt");
  });

  it("says so where it cannot write, and leaves nothing half-written", async () => {
    // A file stands where the folder would be: no user, not even root, can write below it.
    writeFileSync(folder, "");
    const draft = createBackupDraft({ reason: "daily", databaseVersion: 1 });
    const text = draft.text({ appVersion: "1.0.0", createdAtMs: NOON_MS });
    await expect(
      backups.write({ text, reason: "daily", createdAtMs: NOON_MS }),
    ).resolves.toMatchObject({ ok: false, error: { code: "backup-write-failed" } });
    expect(readdirSync(profile)).toEqual(["backups"]);
  });

  it("says so where a backup has gone or is a folder", async () => {
    const { name } = await write();
    rmSync(join(folder, name));
    await expect(backups.read(name)).resolves.toMatchObject({
      error: { code: "backup-not-found" },
    });
    mkdirSync(join(folder, name));
    await expect(backups.read(name)).resolves.toMatchObject({
      error: { code: "backup-read-failed" },
    });
    await expect(backups.list()).resolves.toMatchObject([{ why: "backup-read-failed" }]);
    chmodSync(folder, 0o700);
  });
});
