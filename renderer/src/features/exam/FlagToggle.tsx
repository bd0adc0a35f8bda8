import { Flag } from "lucide-react";
import { Icon } from "../../ui/Icon.tsx";
import { roomMessages as words } from "./exam-messages.ts";
import { KeyHint } from "./KeyHint.tsx";
import styles from "./FlagToggle.module.css";

interface FlagToggleProps {
  readonly isFlagged: boolean;
  readonly onToggle: () => void;
}

/** Marks a question to come back to. The flag is filled while it is on. */
export function FlagToggle({ isFlagged, onToggle }: FlagToggleProps) {
  return (
    <button type="button" aria-pressed={isFlagged} className={styles["toggle"]} onClick={onToggle}>
      <Icon icon={Flag} />
      {words.flag}
      <KeyHint command="toggle-flag" />
    </button>
  );
}
