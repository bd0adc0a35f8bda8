import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Result } from "../../../shared/lib/result.ts";
import { createBackupDesk, type FileDialogs } from "./backup-desk.ts";
import { backupsIn } from "./backup-folder.ts";

let profile = "";
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), "rehearsal-desk-"));
});
afterEach(() => {
  rmSync(profile, { recursive: true });
});

const attempt = { attemptId: "a", status: "finished", events: [] };

function aDesk(dialogs: Partial<FileDialogs> = {}) {
  return createBackupDesk({
    folder: backupsIn(join(profile, "backups")),
    dialogs: {
      askWhereToSave: () => Promise.resolve(null),
      askWhichToOpen: () => Promise.resolve(null),
      ...dialogs,
    },
    appVersion: "1.0.0",
    now: () => Date.UTC(2026, 10, 23, 12),
  });
}

async function valueOf<T, E>(answer: Result<T, E> | Promise<Result<T, E>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A draft that holds these attempts. */
async function drafted(
  desk: ReturnType<typeof aDesk>,
  attempts: readonly unknown[] = [attempt],
): Promise<number> {
  const { draftId } = await valueOf(
    desk["backup:begin"]({ reason: "by-hand", databaseVersion: 1 }),
  );
  const rows = attempts.map((row) => JSON.stringify(row, null, 2));
  await valueOf(desk["backup:append"]({ draftId, table: "attempts", rows }));
  return draftId;
}

describe("making and reading a backup", () => {
  it("gives back every row in pieces, in order", async () => {
    const desk = aDesk();
    const rows = Array.from({ length: 40 }, (_, index) => ({
      attemptId: String(index),
      note: "n".repeat(30_000),
    }));
    const draftId = await drafted(desk, rows);
    const { backup } = await valueOf(desk["backup:write"]({ draftId }));
    const { backupId, head } = await valueOf(desk["backup:open"]({ name: backup.name }));
    expect(head.counts.rows).toEqual({ attempts: 40 });

    const read: unknown[] = [];
    let pieceCount = 0;
    for (let from: number | null = 0; from !== null; pieceCount += 1) {
      const piece: { readonly rows: readonly string[]; readonly next: number | null } =
        await valueOf(desk["backup:read"]({ backupId, table: "attempts", from }));
      read.push(...piece.rows.map((row): unknown => JSON.parse(row)));
      from = piece.next;
    }
    expect(read).toEqual(rows);
    expect(pieceCount).toBeGreaterThan(3);
  });

  it("has no rows of a table that the backup does not know", async () => {
    const desk = aDesk();
    const draftId = await drafted(desk);
    const { backup } = await valueOf(desk["backup:write"]({ draftId }));
    const { backupId } = await valueOf(desk["backup:open"]({ name: backup.name }));
    for (const table of ["later", "__proto__", "constructor"])
      await expect(valueOf(desk["backup:read"]({ backupId, table, from: 0 }))).resolves.toEqual({
        rows: [],
        next: null,
      });
  });

  it("refuses a row that is not JSON, and a draft or backup that is not under way", async () => {
    const desk = aDesk();
    const draftId = await drafted(desk);
    expect(desk["backup:append"]({ draftId, table: "attempts", rows: ["{"] })).toMatchObject({
      error: { code: "invalid-request" },
    });
    await drafted(desk);
    const gone = { ok: false, error: { code: "backup-not-open" } };
    expect(desk["backup:append"]({ draftId, table: "attempts", rows: [] })).toMatchObject(gone);
    await expect(desk["backup:write"]({ draftId })).resolves.toMatchObject(gone);
    await expect(desk["data:export-file"]({ draftId })).resolves.toMatchObject(gone);
    expect(desk["backup:read"]({ backupId: 99, table: "attempts", from: 0 })).toMatchObject(gone);
  });
});

describe("a file of the person's choice", () => {
  it("is written whole, and can be opened again", async () => {
    const file = join(profile, "mine.json");
    let suggested = "";
    const desk = aDesk({
      askWhereToSave: (name) => {
        suggested = name;
        return Promise.resolve(file);
      },
      askWhichToOpen: () => Promise.resolve(file),
    });
    const draftId = await drafted(desk);
    await expect(desk["data:export-file"]({ draftId })).resolves.toEqual({
      ok: true,
      value: { wasWritten: true },
    });
    expect(suggested).toBe("Rehearsal 2026-11-23.json");
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      format: "rehearsal-backup",
      content: { attempts: [attempt] },
    });
    await expect(desk["data:import-file"]({})).resolves.toMatchObject({
      value: { backup: { head: { reason: "by-hand" } } },
    });
    expect(existsSync(join(profile, "backups"))).toBe(false);
  });

  it("is left alone where the person changes their mind", async () => {
    const desk = aDesk();
    const draftId = await drafted(desk);
    await expect(desk["data:export-file"]({ draftId })).resolves.toEqual({
      ok: true,
      value: { wasWritten: false },
    });
    await expect(desk["data:import-file"]({})).resolves.toEqual({
      ok: true,
      value: { backup: null },
    });
  });

  it("is refused with the reason where it is no backup, and where it cannot be written", async () => {
    const file = join(profile, "other.json");
    writeFileSync(file, "[]");
    const desk = aDesk({
      askWhichToOpen: () => Promise.resolve(file),
      askWhereToSave: () => Promise.resolve(join(file, "below-a-file.json")),
    });
    await expect(desk["data:import-file"]({})).resolves.toMatchObject({
      error: { code: "backup-not-a-backup" },
    });
    const draftId = await drafted(desk);
    await expect(desk["data:export-file"]({ draftId })).resolves.toMatchObject({
      error: { code: "backup-write-failed" },
    });
  });
});
