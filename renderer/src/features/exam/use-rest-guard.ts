import { useRef, useState } from "react";
import type { ItemId } from "../../../../shared/bank/item.ts";
import { isInSight } from "../../ui/is-in-sight.ts";
import { QUESTION_END_ID } from "./question-end-id.ts";

/** Watches over leaving a question of which a part was never in sight. */
export interface RestGuard {
  /** Whether it asks right now if one wants to see the rest. */
  readonly isAsking: boolean;
  /** False the first time that one wants to go on without having seen the end; it asks then. */
  readonly mayGoOn: () => boolean;
  readonly stopAsking: () => void;
  readonly onEndSeen: () => void;
}

/** One guard for a sitting: of each question it remembers whether its end was seen, and asks once at most. */
export function useRestGuard(itemId: ItemId): RestGuard {
  // Not drawn, so no state: every question comes into sight, and the room need not be drawn anew for that.
  const seenIds = useRef(new Set<ItemId>());
  const askedIds = useRef(new Set<ItemId>());
  const [askingId, setAskingId] = useState<ItemId | null>(null);
  const stopAsking = () => {
    setAskingId(null);
  };
  return {
    isAsking: askingId === itemId,
    mayGoOn: () => {
      // Measured now: a fast key may come before anybody was told that the question fits.
      const end = document.getElementById(QUESTION_END_ID);
      const isSeen = seenIds.current.has(itemId) || end === null || isInSight(end);
      if (isSeen || askedIds.current.has(itemId)) {
        stopAsking();
        return true;
      }
      askedIds.current.add(itemId);
      setAskingId(itemId);
      return false;
    },
    stopAsking,
    onEndSeen: () => {
      seenIds.current.add(itemId);
      stopAsking();
    },
  };
}
