import { PracticeScreen } from "../features/practice/PracticeScreen.tsx";
import { type PracticePlace } from "./practice-commands.ts";

/** A practice that was begun. */
export function PracticeScreens({ place }: { readonly place: PracticePlace }) {
  const { practiceId, title, store, topics } = place.practice;
  return (
    <PracticeScreen
      key={practiceId}
      title={title}
      store={store}
      topics={topics}
      back={{ label: place.back.label, action: place.back.action }}
      onAgain={() => void place.again()}
      onBack={() => void place.back.open()}
    />
  );
}
