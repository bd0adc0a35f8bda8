import { useEffect, useEffectEvent } from "react";
import { useStore } from "zustand";
import type { JournalEntry } from "../../../../shared/study/journal-entries.ts";
import type { JournalStore } from "./journal-store.ts";

/** Has the questions of some entries read, and tells whether there is one that is not there yet. */
export function useShownTexts(store: JournalStore, entries: readonly JournalEntry[]): boolean {
  const { items } = useStore(store);
  const missingIds = entries
    .map(({ schedule }) => schedule.itemId)
    .filter((itemId) => !items.has(itemId));
  const ask = useEffectEvent(() => {
    void store.commands.showTexts(missingIds);
  });
  // The bank, in the main process. The ids are a new list in each render; only their text tells whether they are others.
  const missing = missingIds.join(" ");
  useEffect(() => {
    ask();
  }, [missing]);
  return missing !== "";
}
