import { useState } from "react";
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
  const [seenIds, setSeenIds] = useState<ReadonlySet<ItemId>>(new Set());
  const [askedIds, setAskedIds] = useState<ReadonlySet<ItemId>>(new Set());
  const [askingId, setAskingId] = useState<ItemId | null>(null);
  const wasSeen = seenIds.has(itemId);
  return {
    isAsking: askingId === itemId && !wasSeen,
    mayGoOn: () => {
      // Measured now: a fast key may come before anybody was told that the question fits.
      const end = document.getElementById(QUESTION_END_ID);
      const isSeen = wasSeen || end === null || isInSight(end);
      if (isSeen || askedIds.has(itemId)) {
        setAskingId(null);
        return true;
      }
      setAskedIds(new Set([...askedIds, itemId]));
      setAskingId(itemId);
      return false;
    },
    stopAsking: () => {
      setAskingId(null);
    },
    onEndSeen: () => {
      if (!wasSeen) setSeenIds(new Set([...seenIds, itemId]));
    },
  };
}
