import { useId, type ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./Button.tsx";
import styles from "./Overlay.module.css";

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** What happens on confirming, in words. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  /** True where something is lost: the confirming button then looks the part. */
  readonly isDanger?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

// The safe choice has the focus: a key pressed once too often must not confirm.
function focusWhenShown(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** Asks before something that cannot be undone. Focus starts on cancel, and Escape cancels. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const bodyId = useId();
  return (
    <ModalOverlay
      isOpen={props.isOpen}
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onCancel();
      }}
      className={styles["backdrop"] ?? ""}
    >
      <Modal className={styles["modal"] ?? ""}>
        <AriaDialog role="alertdialog" aria-describedby={bodyId} className={styles["dialog"] ?? ""}>
          <Heading slot="title" className={styles["title"] ?? ""}>
            {props.title}
          </Heading>
          <div id={bodyId} className={styles["body"]}>
            {props.children}
          </div>
          <div className={styles["actions"]}>
            <Button ref={focusWhenShown} onPress={props.onCancel}>
              {props.cancelLabel}
            </Button>
            <Button
              variant={props.isDanger === true ? "danger" : "primary"}
              onPress={props.onConfirm}
            >
              {props.confirmLabel}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
