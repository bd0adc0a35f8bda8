import type { Ask } from "./bridge.ts";

/** Whether the disk has room for a write to the database. Where the main process cannot say, it is tried. */
export async function hasRoom(ask: Ask): Promise<boolean> {
  const answer = await ask("storage:room", {});
  return !answer.ok || answer.value.hasRoom;
}
