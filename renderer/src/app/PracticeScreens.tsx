import { BuilderScreen } from "../features/practice/BuilderScreen.tsx";
import { PracticeScreen } from "../features/practice/PracticeScreen.tsx";
import { type PracticeCommands, type PracticePlace } from "./practice-commands.ts";

interface PracticeScreensProps {
  readonly place: PracticePlace;
  readonly commands: PracticeCommands;
  readonly onHome: () => void;
}

/** Where a practice is put together, or one that was begun. */
export function PracticeScreens({ place, commands, onHome }: PracticeScreensProps) {
  if (place.name === "practice-builder") {
    const { bankId } = place.desk.bank;
    return (
      <BuilderScreen
        desk={place.desk}
        usual={place.usual}
        onBegin={(request, wish) => void commands.practiseBuilt(bankId, request, wish)}
        onBack={onHome}
      />
    );
  }
  const { practiceId, title, store, topics } = place.practice;
  return (
    <PracticeScreen
      key={practiceId}
      title={title}
      store={store}
      topics={topics}
      back={place.back}
      onAgain={() => void place.again()}
      onRepeat={(itemIds) => void place.repeat(itemIds)}
      onBack={() => {
        // Its clock would go on and check what nobody sees any more.
        store.getState().dispose();
        void place.back.open();
      }}
    />
  );
}
