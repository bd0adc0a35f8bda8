import { Dialog } from "../../ui/Dialog.tsx";
import { methodText } from "./method-text.ts";
import styles from "./MethodDialog.module.css";
import { readinessMessages as words } from "./readiness-messages.ts";

interface MethodDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** How the estimate comes about and what it takes for granted, in words. */
export function MethodDialog({ isOpen, onClose }: MethodDialogProps) {
  return (
    <Dialog isOpen={isOpen} title={words.method} isWide onClose={onClose}>
      {methodText.map(({ title, paragraphs }) => (
        <section key={title} className={styles["part"]}>
          <h3 className={styles["title"]}>{title}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </Dialog>
  );
}
