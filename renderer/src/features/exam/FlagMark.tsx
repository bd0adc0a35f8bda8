import { Flag } from "lucide-react";
import { Icon } from "../../ui/Icon.tsx";
import { reviewListMessages } from "./exam-messages.ts";
import styles from "./FlagMark.module.css";

/** Says that a question is flagged, as a shape and in words. */
export function FlagMark() {
  return (
    <span className={styles["mark"]}>
      <Icon icon={Flag} />
      {reviewListMessages.flagged}
    </span>
  );
}
