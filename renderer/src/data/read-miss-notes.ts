import type { Result } from "../../../shared/lib/result.ts";
import { type MissNote, MissNoteSchema } from "../../../shared/study/miss-note.ts";
import { databaseDoor } from "./database-door.ts";
import type { ExamDatabase } from "./exam-database.ts";
import type { StorageError } from "./storage-error.ts";

/** Everything that the person put down about misses, of all banks. Rows that cannot be read are left out, and stay where they are. */
export function readMissNotes(
  db: ExamDatabase,
): Promise<Result<readonly MissNote[], StorageError>> {
  return databaseDoor(db).read(async () =>
    (await db.missNotes.toArray()).flatMap((row) => MissNoteSchema.safeParse(row).data ?? []),
  );
}
