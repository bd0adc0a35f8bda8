import { err, ok } from "../../../shared/lib/result.ts";
import { type ReportDesk } from "../features/review/report/report-desk.ts";
import { type Ask } from "../platform/bridge.ts";
import { problemMessage } from "./app-messages.ts";

/** What the review needs to report a question: the main process knows the version, and writes the file. */
export async function openReportDesk(ask: Ask): Promise<ReportDesk> {
  const info = await ask("app:info", {});
  return {
    appVersion: info.ok ? info.value.appVersion : null,
    save: async (text) => {
      const saved = await ask("file:save-text", { content: "item-report", kind: "txt", text });
      return saved.ok
        ? ok(saved.value.wasWritten)
        : err(problemMessage({ source: "main", error: saved.error }));
    },
  };
}
