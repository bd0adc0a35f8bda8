import { type LucideIcon, X } from "lucide-react";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { clockMessages as words } from "./exam-messages.ts";
import styles from "./RoomNotice.module.css";

interface RoomNoticeProps {
  readonly icon: LucideIcon;
  readonly text: string;
  /** Whether a screen reader says it unasked. */
  readonly isSpoken: boolean;
  readonly onDismiss: () => void;
}

/** The heading of what lies between the bars takes the focus, and nothing scrolls. */
function focusHeading(): void {
  document
    .querySelector<HTMLElement>("main :is(h1, [role='heading'])")
    ?.focus({ preventScroll: true });
}

/** A line below the header that takes no focus and stays until it is dismissed. */
export function RoomNotice({ icon, text, isSpoken, onDismiss }: RoomNoticeProps) {
  return (
    <aside aria-label={words.noticeRegion} className={styles["notice"]}>
      <Icon icon={icon} />
      <p role={isSpoken ? "alert" : undefined}>{text}</p>
      <IconButton
        icon={X}
        label={words.dismiss}
        onPress={() => {
          // This button goes with the notice, and would take the focus with it.
          focusHeading();
          onDismiss();
        }}
      />
    </aside>
  );
}
