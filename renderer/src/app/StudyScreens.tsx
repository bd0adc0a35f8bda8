import { practiceMessages } from "../features/practice/practice-messages.ts";
import { StudyScreen } from "../features/study/StudyScreen.tsx";
import { type PracticeCommands } from "./practice-commands.ts";
import { type StudyCommands, type StudyPlace } from "./study-commands.ts";

interface StudyScreensProps {
  readonly place: StudyPlace;
  readonly commands: StudyCommands & Pick<PracticeCommands, "practiseObjective">;
  readonly onBack: () => void;
}

/** The study guide, from which an objective can be practised. */
export function StudyScreens({ place, commands, onBack }: StudyScreensProps) {
  const { bankId } = place.guide.bank;
  return (
    <StudyScreen
      {...place.guide}
      objective={place.objective}
      onMark={(objective, isRead) => void commands.markNote(place, objective, isRead)}
      onPractise={(objective) =>
        void commands.practiseObjective(bankId, objective, {
          label: practiceMessages.guide,
          action: practiceMessages.backToGuide,
          open: () => commands.openStudyGuide(bankId, objective),
        })
      }
      onBack={onBack}
    />
  );
}
