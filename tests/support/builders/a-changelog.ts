import { type Changelog, ChangelogSchema } from "../../../shared/bank/changelog.ts";

/** Two versions, the newer one of the bank that `aBankSummary` sums up. */
export function aChangelog(): Changelog {
  return ChangelogSchema.parse([
    { version: "1.0.0", date: "2026-11-22", changes: ["Every objective has questions."] },
    { version: "0.9.0", date: "2026-10-01", changes: ["The first questions.", "The first notes."] },
  ]);
}
