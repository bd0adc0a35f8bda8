import { ok } from "../../../../../shared/lib/result.ts";
import type { ReportDesk } from "./report-desk.ts";

type Outcome = Awaited<ReturnType<ReportDesk["save"]>>;

/** A desk of version 1.2.3 that keeps what it is given to save and answers as it is told. */
export function aReportDesk(
  outcome: Outcome = ok(true),
): ReportDesk & { readonly saved: readonly string[] } {
  const saved: string[] = [];
  return {
    appVersion: "1.2.3",
    saved,
    save: (text) => {
      saved.push(text);
      return Promise.resolve(outcome);
    },
  };
}
