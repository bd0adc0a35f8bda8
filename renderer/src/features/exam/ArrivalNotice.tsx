import { FileClock } from "lucide-react";
import { useState } from "react";
import { RoomNotice } from "./RoomNotice.tsx";

/** A line that says what came out of the journal as the sitting went on. It takes no focus and stays until it is dismissed. */
export function ArrivalNotice({ text }: { readonly text: string }) {
  const [isDismissed, setIsDismissed] = useState(false);
  if (isDismissed) return null;
  return (
    <RoomNotice
      icon={FileClock}
      text={text}
      isSpoken
      onDismiss={() => {
        setIsDismissed(true);
      }}
    />
  );
}
