import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import { ok, type Result } from "../../../../shared/lib/result.ts";
import { reviewEntriesOf } from "../../../../shared/review/review-entries.ts";
import { csvTextOf } from "../../data/csv-text.ts";
import type { DataProblem } from "../../data/data-problem.ts";
import { answerFieldsOf, AnswerRowSchema, answerRowsOf } from "./answer-row.ts";
import type { ExportSource } from "./export-source.ts";
import { mockRowOf, MockRowSchema } from "./mock-row.ts";

type Pieces = AsyncGenerator<Result<string, DataProblem>>;
type Source = Pick<ExportSource, "readAttempt"> & {
  readonly digests: readonly AttemptDigest[];
  /** Told before each mock is read: how many were read. */
  readonly onRead: (doneCount: number) => void;
};

/** How many mocks go into one piece, where only their digests are needed. */
const MOCKS_AT_ONCE = 200;

/** The table of mocks, a row for each. */
export async function* mocksCsv({ digests }: Pick<Source, "digests">): Pieces {
  const { head, lines } = csvTextOf(MockRowSchema);
  yield ok(head);
  for (let from = 0; from < digests.length; from += MOCKS_AT_ONCE)
    yield await Promise.resolve(
      ok(lines(digests.slice(from, from + MOCKS_AT_ONCE).map(mockRowOf))),
    );
}

/** The table of answers, a row for each question of each mock. */
export async function* answersCsv(source: Source): Pieces {
  const { head, lines } = csvTextOf(AnswerRowSchema);
  yield ok(head);
  for await (const attempt of attemptsOf(source))
    yield attempt.ok ? ok(lines(answerRowsOf(attempt.value))) : attempt;
}

/** Mocks with their answers as JSON, one line for each mock; `ResultsSchema` says what stands in it. */
export async function* resultsJson(source: Source & Pick<ExportSource, "nowMs">): Pieces {
  const exportedAt = new Date(source.nowMs()).toISOString();
  const head = { format: "rehearsal-results", formatVersion: 1, exportedAt };
  yield ok(`${JSON.stringify(head).slice(0, -1)},"mocks":[`);
  const digestsById = new Map(source.digests.map((digest) => [digest.attemptId, digest]));
  let separator = "\n";
  for await (const attempt of attemptsOf(source)) {
    if (!attempt.ok) {
      yield attempt;
      return;
    }
    const digest = digestsById.get(attempt.value.attemptId);
    if (digest === undefined) continue;
    const answers = reviewEntriesOf(attempt.value).map(answerFieldsOf);
    yield ok(`${separator}${JSON.stringify({ ...mockRowOf(digest), answers })}`);
    separator = ",\n";
  }
  yield ok("\n]}\n");
}

/** The full attempts, one at a time: a thousand of them together would not fit. */
async function* attemptsOf({
  digests,
  readAttempt,
  onRead,
}: Source): AsyncGenerator<Result<FinishedAttempt, DataProblem>> {
  for (const [doneCount, { attemptId }] of digests.entries()) {
    onRead(doneCount);
    yield await readAttempt(attemptId);
  }
}
