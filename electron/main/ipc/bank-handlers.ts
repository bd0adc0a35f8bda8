import { ok } from "../../../shared/lib/result.ts";
import type { BankShelf } from "../bank/bank-shelf.ts";
import type { IpcHandlers } from "./ipc-handlers.ts";

/** Answers the bank channels from a shelf. */
export function createBankHandlers(
  shelf: BankShelf,
): Pick<
  IpcHandlers,
  "bank:list" | "bank:outline" | "bank:items" | "bank:current-items" | "bank:notes"
> {
  return {
    "bank:list": async () => ok(await shelf.list()),
    "bank:outline": ({ bankId }) => shelf.outline(bankId),
    "bank:items": async ({ bankId, itemIds }) => {
      const items = await shelf.items(bankId, itemIds);
      return items.ok ? ok({ items: items.value }) : items;
    },
    "bank:current-items": ({ bankId, itemIds }) => shelf.currentItems(bankId, itemIds),
    "bank:notes": async ({ bankId }) => {
      const notes = await shelf.notes(bankId);
      return notes.ok ? ok({ notes: notes.value }) : notes;
    },
  };
}
