import { CircleAlert } from "lucide-react";
import { useState } from "react";
import { pauseMessages as words } from "./pause-messages.ts";
import { RoomNotice } from "./RoomNotice.tsx";
import type { PauseState } from "./sitting-pause.ts";

/** Says that the sitting was not paused although the candidate wanted it, until that is dismissed. */
export function PauseFailure({ pauseState }: { readonly pauseState: PauseState }) {
  const [dismissed, setDismissed] = useState<PauseState | null>(null);
  if (!pauseState.hasFailed || pauseState.status === "paused" || pauseState === dismissed)
    return null;
  return (
    <RoomNotice
      icon={CircleAlert}
      text={words.notPaused}
      isSpoken
      onDismiss={() => {
        setDismissed(pauseState);
      }}
    />
  );
}
