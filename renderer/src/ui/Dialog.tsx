import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { IconButton } from "./IconButton.tsx";
import styles from "./Overlay.module.css";

interface DialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the foot; the cross at the top is always there. */
  readonly actions?: ReactNode;
  readonly isWide?: boolean;
  readonly onClose: () => void;
}

/** A window over the screen. Escape, the cross and a press beside it close it. */
export function Dialog({ isOpen, title, children, actions, isWide = false, onClose }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable
      onOpenChange={(isNowOpen) => {
        if (!isNowOpen) onClose();
      }}
      className={styles["backdrop"] ?? ""}
    >
      <Modal className={classNames(styles["modal"], isWide && styles["wide"])}>
        <AriaDialog className={styles["dialog"] ?? ""}>
          <div className={styles["header"]}>
            <Heading slot="title" className={styles["title"] ?? ""}>
              {title}
            </Heading>
            <IconButton icon={X} label="Close" onPress={onClose} />
          </div>
          <div className={styles["body"]}>{children}</div>
          {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
