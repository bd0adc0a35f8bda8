import { ok } from "../../../shared/lib/result.ts";
import type { JournalFolder } from "../journal/journal-folder.ts";
import type { IpcHandlers } from "./ipc-handlers.ts";

/** Answers what lies in the journals, for whoever compares them with the database. */
export function createJournalHandlers({
  list,
}: Pick<JournalFolder, "list">): Pick<IpcHandlers, "journal:list"> {
  return {
    "journal:list": async () => {
      const journals = await list();
      return journals.ok ? ok({ journals: journals.value }) : journals;
    },
  };
}
