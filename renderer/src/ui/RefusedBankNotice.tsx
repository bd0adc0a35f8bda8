import { Notice } from "./Notice.tsx";
import styles from "./RefusedBankNotice.module.css";

interface RefusedBankNoticeProps {
  readonly fileName: string;
  readonly message: { readonly happened: string; readonly means: string; readonly canDo: string };
  /** The code and what it names, for a question to the publisher. */
  readonly details: string;
}

/** A bank that was not opened: what happened, what it means, what to do. */
export function RefusedBankNotice({ fileName, message, details }: RefusedBankNoticeProps) {
  return (
    <Notice tone="error" title={message.happened}>
      <p className={styles["file"]}>{fileName}</p>
      <p>{message.means}</p>
      <p>{message.canDo}</p>
      <p className={styles["details"]}>{details}</p>
    </Notice>
  );
}
