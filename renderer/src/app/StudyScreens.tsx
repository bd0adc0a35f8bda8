import { isNoted, topicsOf } from "../../../shared/study/study-topics.ts";
import { PracticeScreen } from "../features/practice/PracticeScreen.tsx";
import { practiceMessages } from "../features/practice/practice-messages.ts";
import { StudyScreen } from "../features/study/StudyScreen.tsx";
import { type StudyCommands, type StudyPlace } from "./study-commands.ts";

interface StudyScreensProps {
  readonly place: StudyPlace;
  readonly commands: StudyCommands;
  readonly onBack: () => void;
}

/** The study guide, or the practice that was begun from it. */
export function StudyScreens({ place, commands, onBack }: StudyScreensProps) {
  if (place.name === "study")
    return (
      <StudyScreen
        {...place.guide}
        objective={place.objective}
        onMark={(objective, isRead) => void commands.markNote(place, objective, isRead)}
        onPractise={(objective) => void commands.practise(place.guide, objective)}
        onBack={onBack}
      />
    );
  const { practiceId, guide, objective, store } = place.practice;
  const topics = topicsOf(guide.domains);
  const { text, note } = topics.find((topic) => topic.objective === objective) ?? {};
  return (
    <PracticeScreen
      key={practiceId}
      title={practiceMessages.title(objective, note?.title ?? text ?? "")}
      store={store}
      topics={topics.filter(isNoted)}
      onAgain={() => void commands.practise(guide, objective)}
      onBack={() => void commands.openStudyGuide(guide.bank.bankId, objective)}
    />
  );
}
