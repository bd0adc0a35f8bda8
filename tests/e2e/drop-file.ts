import type { RunningApp } from "./launch-app.ts";

/** Drags a file from outside over the window, and drops it there if told to. */
export async function dragFile(
  { electronApp, page }: RunningApp,
  file: string,
  isDropped = true,
): Promise<void> {
  const debug = await electronApp.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  const steps = ["dragEnter", "dragOver", ...(isDropped ? (["drop"] as const) : [])] as const;
  for (const type of steps)
    await debug.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
  await debug.detach();
}
