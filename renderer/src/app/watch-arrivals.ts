import { type Listen } from "../platform/bridge.ts";
import { type AppStore } from "./app-store.ts";
import { type LibraryStore } from "./library-store.ts";
import { mayInterrupt } from "./may-interrupt.ts";

/**
 * Looks at files that come by themselves: at once, at the start of the page for those that came before it, and after an exam for those
 * that came during it.
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
  listen("bank:arrived", () => {
    if (mayInterrupt(app.getState())) void library.commands.lookAtArrival();
  });
  app.subscribe((now, before) => {
    if (mayInterrupt(now) && !mayInterrupt(before)) void library.commands.lookAtArrival();
  });
}
