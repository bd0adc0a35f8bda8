import type { Dexie } from "dexie";

// Dexie keeps its version n as n × 10 in IndexedDB.
const NATIVE_FACTOR = 10;

/**
 * Whether the stored database was left by a later release. Dexie would open it all the same and may add to it, so this
 * asks the browser without opening anything.
 */
export async function isNewerDatabase(db: Dexie): Promise<boolean> {
  const stored = await indexedDB.databases();
  const version = stored.find((entry) => entry.name === db.name)?.version ?? 0;
  return version > Math.round(db.verno * NATIVE_FACTOR);
}
