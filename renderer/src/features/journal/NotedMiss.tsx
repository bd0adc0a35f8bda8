import { useStore } from "zustand";
import { missKeyOf } from "../../../../shared/study/miss-key.ts";
import type { MissNote } from "../../../../shared/study/miss-note.ts";
import type { MissNoteDesk } from "../../data/miss-note-desk.ts";
import { MissNotePanel } from "./MissNotePanel.tsx";

interface NotedMissProps {
  readonly miss: Pick<MissNote, "sourceId" | "itemId" | "bankId">;
  readonly wasUnanswered: boolean;
  /** What was stored about it when the screen was opened. */
  readonly stored: MissNote | undefined;
  readonly desk: MissNoteDesk;
}

/** What the person put down about one miss, to be read and changed. */
export function NotedMiss({ miss, wasUnanswered, stored, desk }: NotedMissProps) {
  const key = missKeyOf(miss);
  const written = useStore(desk, (state) => state.written.get(key));
  const save = useStore(desk, (state) => state.saves.get(key)) ?? null;
  const { cause, note } = written ?? stored ?? { cause: null, note: "" };
  return (
    <MissNotePanel
      key={key}
      cause={cause}
      note={note}
      wasUnanswered={wasUnanswered}
      save={save}
      onCause={(chosen) => {
        desk.write({ ...miss, cause: chosen, note }, false);
      }}
      onType={(text) => {
        desk.write({ ...miss, cause, note: text }, true);
      }}
      onLeave={desk.flush}
      onRetry={desk.retry}
    />
  );
}
