import { CopyButton } from "./CopyButton.tsx";
import styles from "./FormCode.module.css";

/** A form code as it stands, with the way to copy it. */
export function FormCode({ code }: { readonly code: string }) {
  return (
    <span className={styles["line"]}>
      <code className={styles["code"]}>{code}</code>
      <CopyButton text={code} what="form code" isSmall />
    </span>
  );
}
