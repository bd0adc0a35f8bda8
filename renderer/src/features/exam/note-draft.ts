import type { ItemId } from "../../../../shared/bank/item.ts";
import type { Schedule } from "../../platform/schedule.ts";

/** How long somebody must have stopped typing, in ms, before a note is an event. */
const TYPING_PAUSE_MS = 800;

/** A note that is being typed: in memory until typing pauses or something else happens. */
export interface NoteDraft {
  readonly write: (itemId: ItemId, note: string) => void;
  /** Hands the note in at once, if there is one that was not. */
  readonly flush: () => void;
  readonly isPending: () => boolean;
  /** Forgets it. */
  readonly drop: () => void;
}

/** Collects what is typed, so that a note is one event and not one for every key. */
export function createNoteDraft(
  onDue: (itemId: ItemId, note: string) => void,
  schedule: Schedule,
): NoteDraft {
  let pending: { readonly itemId: ItemId; readonly note: string } | null = null;
  let callOff: (() => void) | null = null;

  const drop = () => {
    callOff?.();
    callOff = null;
    pending = null;
  };
  const flush = () => {
    if (pending === null) return;
    const { itemId, note } = pending;
    drop();
    onDue(itemId, note);
  };
  return {
    write: (itemId, note) => {
      if (pending?.itemId !== itemId) flush();
      drop();
      pending = { itemId, note };
      callOff = schedule(flush, TYPING_PAUSE_MS);
    },
    flush,
    isPending: () => pending !== null,
    drop,
  };
}
