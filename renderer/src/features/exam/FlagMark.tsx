import { Flag } from "lucide-react";
import { Icon } from "../../ui/Icon.tsx";
import { reviewListMessages } from "./exam-messages.ts";
import styles from "./FlagMark.module.css";

interface FlagMarkProps {
  /** Where there is room for the shape alone, the word is for assistive technology. */
  readonly isWordHidden?: boolean;
}

/** Says that a question is flagged, as a shape and in words. */
export function FlagMark({ isWordHidden = false }: FlagMarkProps) {
  return (
    <span className={styles["mark"]}>
      <Icon icon={Flag} />
      <span className={isWordHidden ? "visually-hidden" : ""}>{reviewListMessages.flagged}</span>
    </span>
  );
}
