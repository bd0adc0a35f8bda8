import { isDeepStrictEqual } from "node:util";
import type { CausedEvent } from "./caused-event.ts";

/** How a stored sitting differs from what was done in it. */
export type EventFault = "lost" | "doubled" | "foreign" | "out-of-time";

export interface EventVerdict {
  readonly fault: { readonly kind: EventFault; readonly what: string } | null;
  /** How many events were there that had been acknowledged. */
  readonly acknowledged: number;
  /** Of those never acknowledged, how many were there in whole and how many not at all. */
  readonly kept: number;
  readonly gone: number;
}

/**
 * Compares the stored events of a sitting with those caused in it, in order. The first `acknowledgedCount` must all be there; of
 * the others any number may be, but none without those before it, none twice, and nothing else.
 */
export function judgeEvents(
  caused: readonly CausedEvent[],
  acknowledgedCount: number,
  stored: readonly CausedEvent[],
): EventVerdict {
  const differing = stored.findIndex((event, index) => !isDeepStrictEqual(event, caused[index]));
  const agreeing = differing === -1 ? stored.length : differing;
  const acknowledged = Math.min(agreeing, acknowledgedCount);
  const counts = { acknowledged, kept: agreeing - acknowledged, gone: caused.length - agreeing };
  const said = (event: CausedEvent | undefined) => JSON.stringify(event ?? null);
  if (differing === -1 && acknowledged === acknowledgedCount) return { fault: null, ...counts };
  const found = stored[agreeing];
  const what = `event ${agreeing + 1} of ${caused.length} (${acknowledgedCount} acknowledged, ${stored.length} stored): ${said(caused[agreeing])} was caused, ${said(found)} is stored`;
  if (found === undefined) return { fault: { kind: "lost", what }, ...counts };
  if (agreeing > 0 && isDeepStrictEqual(found, caused[agreeing - 1]))
    return { fault: { kind: "doubled", what }, ...counts };
  const kind = agreeing < acknowledgedCount ? "lost" : "foreign";
  return { fault: { kind, what }, ...counts };
}
