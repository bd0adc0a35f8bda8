import { Dialog } from "../../ui/Dialog.tsx";
import { keyHints, roomMessages as words } from "./exam-messages.ts";
import styles from "./KeysDialog.module.css";

interface KeysDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All keys of the exam room. */
export function KeysDialog({ isOpen, onClose }: KeysDialogProps) {
  return (
    <Dialog isOpen={isOpen} title={words.keys} onClose={onClose}>
      <dl className={styles["keys"]}>
        {keyHints.map(({ keys, meaning }) => (
          <div key={meaning} className={styles["row"]}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 && " / "}
                  <kbd className={styles["key"]}>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
