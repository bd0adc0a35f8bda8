import type { Ask } from "./bridge.ts";

/** A storage whose every change is put on the disk at once: left alone, a killed app forgets what was chosen last. */
export function flushedStorage(
  storage: Pick<Storage, "getItem" | "setItem">,
  ask: Ask,
): Pick<Storage, "getItem" | "setItem"> {
  return {
    getItem: (key) => storage.getItem(key),
    setItem: (key, value) => {
      storage.setItem(key, value);
      void ask("storage:flush", {});
    },
  };
}
