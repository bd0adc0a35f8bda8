import type { LucideIcon } from "lucide-react";
import { Icon } from "../../ui/Icon.tsx";
import type { PlainCommand } from "./exam-keys.ts";
import { KeyHint } from "./KeyHint.tsx";
import styles from "./AidToggle.module.css";

interface AidToggleProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** What the toggle does, for its key. */
  readonly command: PlainCommand;
  readonly isOn: boolean;
  /** What more there is to say, as a filled picture and in a word for assistive technology; null for nothing. */
  readonly state?: string | null;
  readonly onToggle: () => void;
}

/** Turns a study aid on and off. A press takes neither the focus nor the selection from the text it is meant for. */
export function AidToggle(props: AidToggleProps) {
  const { icon, label, command, isOn, state = null, onToggle } = props;
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-label={state === null ? undefined : `${label}, ${state}`}
      data-filled={state !== null || undefined}
      className={styles["toggle"]}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={onToggle}
    >
      <Icon icon={icon} />
      {label}
      <KeyHint command={command} />
    </button>
  );
}
