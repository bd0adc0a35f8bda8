import { CopyButton } from "./CopyButton.tsx";
import styles from "./FormCode.module.css";

/** A form code as it stands, with the way to copy it. */
export function FormCode({ code }: { readonly code: string }) {
  return (
    <CopyButton text={code} what="form code" isSmall>
      <code className={styles["code"]}>{code}</code>
    </CopyButton>
  );
}
