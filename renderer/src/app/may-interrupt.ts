import { type AppStore } from "./app-store.ts";

type AppState = ReturnType<AppStore["getState"]>;

/** What nothing interrupts: a file that comes meanwhile waits until it is over. */
const UNDISTURBED: readonly AppState["screen"]["name"][] = ["exam", "practice"];

/** Whether what came by itself may be shown now. */
export function mayInterrupt({ data, screen }: AppState): boolean {
  return data !== null && !UNDISTURBED.includes(screen.name);
}
