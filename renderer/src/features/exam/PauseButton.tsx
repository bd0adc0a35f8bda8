import { Pause } from "lucide-react";
import { Icon } from "../../ui/Icon.tsx";
import { KeyHint } from "./KeyHint.tsx";
import { pauseMessages as words } from "./pause-messages.ts";
import type { PauseState } from "./sitting-pause.ts";
import styles from "./PauseButton.module.css";

interface PauseButtonProps {
  readonly status: PauseState["status"];
  readonly onPause: () => void;
}

/** Pauses the sitting, at once or as soon as everything is saved. */
export function PauseButton({ status, onPause }: PauseButtonProps) {
  return (
    <button type="button" className={styles["pause"]} onClick={onPause}>
      <Icon icon={Pause} />
      {status === "waiting" ? words.waiting : words.pause}
      <KeyHint command="pause" />
    </button>
  );
}
