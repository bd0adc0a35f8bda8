import type { RefObject } from "react";
import { useStore } from "zustand";
import { missKeyOf } from "../../../../shared/study/miss-key.ts";
import type { MissCause, MissNote } from "../../../../shared/study/miss-note.ts";
import type { MissNoteDesk } from "../../data/miss-note-desk.ts";
import { useKeyCommands } from "../../platform/use-key-commands.ts";
import { causeKeyOf } from "./cause-key.ts";
import { MissNotePanel } from "./MissNotePanel.tsx";

interface NotedMissProps {
  readonly miss: Pick<MissNote, "sourceId" | "itemId" | "bankId">;
  readonly wasUnanswered: boolean;
  /** What was stored about it when the screen was opened. */
  readonly stored: MissNote | undefined;
  readonly desk: MissNoteDesk;
  /** Where the keys of the causes are pressed. */
  readonly pageRef: RefObject<HTMLElement | null>;
  /** Told of the cause that was chosen, null where it was taken back. */
  readonly onCause?: (cause: MissCause | null) => void;
}

/** What the person put down about one miss, to be read and changed. Give another key for another miss. */
export function NotedMiss(props: NotedMissProps) {
  const { miss, desk } = props;
  const key = missKeyOf(miss);
  const written = useStore(desk, (state) => state.written.get(key));
  const save = useStore(desk, (state) => state.saves.get(key)) ?? null;
  const { cause, note } = written ?? props.stored ?? { cause: null, note: "" };
  const toggleCause = (pressed: MissCause): void => {
    const chosen = pressed === cause ? null : pressed;
    desk.write({ ...miss, cause: chosen, note }, false);
    props.onCause?.(chosen);
  };
  useKeyCommands(
    props.pageRef,
    // An open list takes a digit for the beginning of one of its entries.
    (press, place) =>
      document.activeElement instanceof HTMLSelectElement ? null : causeKeyOf(press, place),
    toggleCause,
  );
  return (
    <MissNotePanel
      cause={cause}
      note={note}
      wasUnanswered={props.wasUnanswered}
      save={save}
      onToggleCause={toggleCause}
      onType={(text) => {
        desk.write({ ...miss, cause, note: text }, true);
      }}
      onLeave={desk.flush}
      onRetry={desk.retry}
    />
  );
}
