import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import type { BankId } from "../../../../shared/bank/manifest.ts";
import type { ItemId } from "../../../../shared/bank/item.ts";
import type { MissCause, MissNote } from "../../../../shared/study/miss-note.ts";
import type { MissedItem } from "./anki-note.ts";

/** Finds why the person missed an item of a bank, by all that they put down about it, each cause once. */
export function causesFrom(
  notes: readonly MissNote[],
): (bankId: BankId, itemId: ItemId) => readonly MissCause[] {
  const causes = new Map<string, Set<MissCause>>();
  for (const { bankId, itemId, cause } of notes) {
    if (cause === null) continue;
    const key = `${bankId} ${itemId}`;
    causes.set(key, (causes.get(key) ?? new Set()).add(cause));
  }
  return (bankId, itemId) => [...(causes.get(`${bankId} ${itemId}`) ?? [])];
}

/** What was wrong or unanswered in a mock, with the texts as they were asked. */
export function missedIn(
  { bank, items, result }: Pick<FinishedAttempt, "bank" | "items" | "result">,
  causesOf: ReturnType<typeof causesFrom>,
): readonly MissedItem[] {
  const missedIds = new Set(
    result.verdicts.filter(({ verdict }) => verdict !== "right").map(({ itemId }) => itemId),
  );
  return items
    .filter(({ id }) => missedIds.has(id))
    .map((item) => ({ bank, item, causes: causesOf(bank.bankId, item.id) }));
}
