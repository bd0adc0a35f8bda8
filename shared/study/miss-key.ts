import type { MissNote } from "./miss-note.ts";

/** Tells a miss from every other one: by its mock or practice, and its item. */
export type MissKey = `${string} ${string}`;

/** The key of a miss, or of what was put down about it. */
export function missKeyOf({ sourceId, itemId }: Pick<MissNote, "sourceId" | "itemId">): MissKey {
  return `${sourceId} ${itemId}`;
}
