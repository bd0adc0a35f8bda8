import type { Dexie } from "dexie";

/** No attempt has this id, so that nothing ever reads these rows. */
const SCRATCH_ID = "scratch";
const ROUNDS = 5;
const ROWS_PER_ROUND = 64;
const ROW_LENGTH = 32_768;

/**
 * Makes the browser begin a new log file, by 10 MB of rows that are removed again. A write that failed, as on a full disk, may leave
 * half a record at the end of the log. Chromium writes on behind it, takes the file for corrupt at the next start and deletes the
 * whole database (seen in Electron 33). Once the log is full it is turned into a table, and the half record is gone with it.
 */
export async function renewLog(db: Dexie): Promise<void> {
  const rows = db.table("events");
  const filling = "-".repeat(ROW_LENGTH);
  for (let round = 0; round < ROUNDS; round += 1) {
    await rows.bulkPut(
      Array.from({ length: ROWS_PER_ROUND }, (_, index) => ({
        attemptId: SCRATCH_ID,
        sequence: round * ROWS_PER_ROUND + index,
        filling,
      })),
    );
  }
  await rows.where("attemptId").equals(SCRATCH_ID).delete();
}
