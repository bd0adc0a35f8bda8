import { type Listen } from "../platform/bridge.ts";
import { type AppStore } from "./app-store.ts";
import { type LibraryStore } from "./library-store.ts";
import { mayInterrupt } from "./may-interrupt.ts";

type AppState = ReturnType<AppStore["getState"]>;

/** What somebody who has just finished wants to see first: a file that came meanwhile waits on. */
const FIRST_SEEN: readonly AppState["screen"]["name"][] = ["result", "review"];

/**
 * Looks at files that come by themselves: at once, at the start of the page for those that came before it, and after an exam and a
 * look at its result for those that came during it.
 */
export function watchArrivals({
  app,
  library,
  listen,
}: {
  readonly app: AppStore;
  readonly library: LibraryStore;
  readonly listen: Listen;
}): void {
  // Something may have come before the page was there.
  let isWaiting = true;
  listen("bank:arrived", () => {
    isWaiting = !mayInterrupt(app.getState());
    if (!isWaiting) void library.commands.lookAtArrival();
  });
  app.subscribe((now) => {
    const isUnseen = library.getState().offer !== null && now.screen.name !== "library";
    if (!isWaiting && !isUnseen) return;
    if (!mayInterrupt(now) || FIRST_SEEN.includes(now.screen.name)) return;
    isWaiting = false;
    void library.commands.lookAtArrival();
  });
}
