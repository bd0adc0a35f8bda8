import type { EarAddresses } from "./network-ear.ts";

/**
 * One way in which a page could reach the network. It runs in the page by itself, so it may use nothing of its file, and it
 * settles when the browser is done with it; ways that have no answer of their own settle at once.
 */
type WayOut = (addresses: EarAddresses) => unknown;
export type WaysOut = Readonly<Record<string, WayOut>>;
