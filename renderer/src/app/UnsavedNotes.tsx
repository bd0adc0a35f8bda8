import { useStore } from "zustand";
import { type MissNoteDesk } from "../data/miss-note-desk.ts";
import { useUnsavedGuard } from "../platform/use-unsaved-guard.ts";

/** Keeps the window from closing while something that was put down about a miss is not on the disk, wherever the person is. */
export function UnsavedNotes({ desk }: { readonly desk: MissNoteDesk }) {
  const isSaved = useStore(desk, ({ saves }) =>
    [...saves.values()].every(({ status }) => status === "saved"),
  );
  useUnsavedGuard(isSaved);
  return null;
}
