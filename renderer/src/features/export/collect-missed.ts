import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import type { BankId } from "../../../../shared/bank/manifest.ts";
import type { ItemId } from "../../../../shared/bank/item.ts";
import { err, ok, type Result } from "../../../../shared/lib/result.ts";
import type { DataProblem } from "../../data/data-problem.ts";
import type { MissedItem } from "./anki-note.ts";
import type { ExportSource } from "./export-source.ts";
import type { MissedChoice } from "./missed-choice.ts";
import { causesFrom, missedIn } from "./missed-in-mocks.ts";
import { notRightSince } from "./not-right-since.ts";

type Outcome<T> = Promise<Result<T, DataProblem>>;
type CausesOf = ReturnType<typeof causesFrom>;

export interface Missed {
  readonly items: readonly MissedItem[];
  /** Missed, but nothing holds their texts any more. */
  readonly leftOutCount: number;
}

const mockCounts: Readonly<Record<Exclude<MissedChoice, "not-right-since">, number>> = {
  "last-mock": 1,
  "last-five-mocks": 5,
};

/** No more than the main process hands over at once without either side standing still. */
const ITEMS_AT_ONCE = 50;

/** The missed questions of one mock, as they were asked. */
export async function collectMissedIn(
  source: ExportSource,
  attempt: FinishedAttempt,
): Outcome<Missed> {
  const notes = await source.readMissNotes();
  return notes.ok
    ? ok({ items: missedIn(attempt, causesFrom(notes.value)), leftOutCount: 0 })
    : notes;
}

/** The missed questions with their texts: out of the mocks themselves, or of all banks as they are installed now. */
export async function collectMissed(source: ExportSource, choice: MissedChoice): Outcome<Missed> {
  const notes = await source.readMissNotes();
  if (!notes.ok) return notes;
  const causesOf = causesFrom(notes.value);
  if (choice === "not-right-since") return fromBanks(source, causesOf);
  const items: MissedItem[] = [];
  // Oldest first: of a question that was missed in several, the text of the newest counts.
  for (const { attemptId } of source.digests().slice(0, mockCounts[choice]).toReversed()) {
    const attempt = await source.readAttempt(attemptId);
    if (!attempt.ok) return attempt;
    items.push(...missedIn(attempt.value, causesOf));
  }
  return ok({ items, leftOutCount: 0 });
}

async function fromBanks(source: ExportSource, causesOf: CausesOf): Outcome<Missed> {
  const shelf = await source.ask("bank:list", {});
  if (!shelf.ok) return main(shelf);
  const digests = source.digests();
  const installedIds = new Set(shelf.value.banks.map(({ bankId }) => bankId));
  const bankIds = new Set([...installedIds, ...digests.map(({ bank }) => bank.bankId)]);
  const items: MissedItem[] = [];
  let leftOutCount = 0;
  for (const bankId of bankIds) {
    const ofBank = digests.filter(({ bank }) => bank.bankId === bankId);
    const answers = await source.readPracticeAnswers(bankId);
    if (!answers.ok) return answers;
    const ids = notRightSince(ofBank, answers.value);
    const now = installedIds.has(bankId) ? await itemsNow(source, bankId, ids, causesOf) : ok([]);
    if (!now.ok) return now;
    const found = new Set(now.value.map(({ item }) => item.id));
    const gone = ids.filter((id) => !found.has(id));
    const then = await itemsThen(source, ofBank, gone, causesOf);
    if (!then.ok) return then;
    items.push(...now.value, ...then.value);
    leftOutCount += gone.length - then.value.length;
  }
  return ok({ items, leftOutCount });
}

/** Those that the installed bank still has, as it has them. */
async function itemsNow(
  { ask }: ExportSource,
  bankId: BankId,
  ids: readonly ItemId[],
  causesOf: CausesOf,
): Outcome<readonly MissedItem[]> {
  const outline = await ask("bank:outline", { bankId });
  if (!outline.ok) return main(outline);
  const { index, summary: bank } = outline.value;
  const known = new Set(index.map(({ id }) => id));
  const wanted = ids.filter((id) => known.has(id));
  const items: MissedItem[] = [];
  for (let from = 0; from < wanted.length; from += ITEMS_AT_ONCE) {
    const itemIds = wanted.slice(from, from + ITEMS_AT_ONCE);
    const answer = await ask("bank:items", { bankId, itemIds });
    if (!answer.ok) return main(answer);
    items.push(
      ...answer.value.items.map((item) => ({ bank, item, causes: causesOf(bankId, item.id) })),
    );
  }
  return ok(items);
}

/** The others, as they were asked in the newest mock that had them. */
async function itemsThen(
  { readAttempt }: ExportSource,
  digests: readonly AttemptDigest[],
  ids: readonly ItemId[],
  causesOf: CausesOf,
): Outcome<readonly MissedItem[]> {
  const missing = new Set(ids);
  const items: MissedItem[] = [];
  for (const { attemptId, questions } of digests) {
    if (!questions.some(({ itemId }) => missing.has(itemId))) continue;
    const attempt = await readAttempt(attemptId);
    if (!attempt.ok) return attempt;
    const { bank } = attempt.value;
    for (const item of attempt.value.items)
      if (missing.delete(item.id))
        items.push({ bank, item, causes: causesOf(bank.bankId, item.id) });
  }
  return ok(items);
}

function main(answer: {
  readonly ok: false;
  readonly error: Extract<DataProblem, { source: "main" }>["error"];
}): Result<never, DataProblem> {
  return err({ source: "main", error: answer.error });
}
