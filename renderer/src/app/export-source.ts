import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { type StorageError } from "../data/storage-error.ts";
import { type DataProblem } from "../data/data-problem.ts";
import { type ExportSource } from "../features/export/export-source.ts";
import { type AppServices } from "./app-services.ts";
import { type AppStore } from "./app-store.ts";

interface Parts extends Pick<AppServices, "repository" | "study" | "journal" | "ask" | "nowMs"> {
  readonly store: AppStore;
}

/** What can be exported: the history that the app holds, and the rest from the database as it is asked for. */
export function exportSourceOf(parts: Parts): ExportSource {
  const { store, repository, study, journal, ask, nowMs } = parts;
  return {
    digests: () => store.getState().data?.digests ?? [],
    readAttempt: async (attemptId) => {
      const read = stored(await repository.read(attemptId));
      if (!read.ok) return read;
      return read.value.status === "finished"
        ? ok(read.value)
        : err({ source: "storage", error: { code: "storage-row-missing", detail: attemptId } });
    },
    readPracticeAnswers: async (bankId) => {
      const record = stored(await study.read(bankId));
      return record.ok ? ok(record.value.answers) : record;
    },
    readMissNotes: async () => stored(await journal.readNotes()),
    ask,
    nowMs,
  };
}

function stored<T>(answer: Result<T, StorageError>): Result<T, DataProblem> {
  return answer.ok ? answer : err({ source: "storage", error: answer.error });
}
