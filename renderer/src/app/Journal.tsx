import { JournalScreen } from "../features/journal/JournalScreen.tsx";
import { journalMessages as words } from "../features/journal/journal-messages.ts";
import { useToday } from "../platform/use-today.ts";
import { nowMs } from "../platform/wall-clock.ts";
import { type MissNoteDesk } from "../data/miss-note-desk.ts";
import { problemMessage } from "./app-messages.ts";
import { type JournalCommands, type JournalPlace } from "./journal-commands.ts";

interface JournalProps {
  readonly place: JournalPlace;
  readonly desk: MissNoteDesk;
  readonly commands: JournalCommands;
  readonly onHome: () => void;
}

/** The error journal of a bank. */
export function Journal({ place, desk, commands, onHome }: JournalProps) {
  const { book, store } = place;
  const today = useToday(nowMs);
  return (
    <JournalScreen
      book={book}
      store={store}
      desk={desk}
      today={today}
      back={{ label: words.home, onPress: onHome }}
      describeProblem={problemMessage}
      onPractise={(itemIds, title) =>
        void commands.practiseMissed(book.bank.bankId, itemIds, title)
      }
    />
  );
}
