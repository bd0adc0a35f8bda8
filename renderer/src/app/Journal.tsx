import { JournalScreen } from "../features/journal/JournalScreen.tsx";
import { type PaperDesk } from "../platform/paper-desk.ts";
import { useToday } from "../platform/use-today.ts";
import { nowMs } from "../platform/wall-clock.ts";
import { type MissNoteDesk } from "../data/miss-note-desk.ts";
import { problemMessage } from "./app-messages.ts";
import { type JournalCommands, type JournalPlace } from "./journal-commands.ts";
import { type PracticeCommands } from "./practice-commands.ts";

interface JournalProps {
  readonly place: JournalPlace;
  readonly desk: MissNoteDesk;
  readonly paper: PaperDesk;
  readonly commands: JournalCommands & Pick<PracticeCommands, "openPracticeBuilder">;
}

/** The error journal of a bank. */
export function Journal({ place, desk, paper, commands }: JournalProps) {
  const { book, store, view } = place;
  const today = useToday(nowMs);
  return (
    <JournalScreen
      book={book}
      store={store}
      desk={desk}
      paper={paper}
      today={today}
      mockId={view.mockId}
      openKey={view.openKey}
      back={{ label: view.back.label, onPress: () => void view.back.open() }}
      describeProblem={problemMessage}
      onPractise={(entry) => void commands.practiseMissed(place, entry)}
      onBegin={() => void commands.openPracticeBuilder(book.bank.bankId)}
    />
  );
}
