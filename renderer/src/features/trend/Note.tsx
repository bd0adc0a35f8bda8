import styles from "./Note.module.css";

/** How a picture is to be read. */
export function Note({ children }: { readonly children: string }) {
  return <p className={styles["note"]}>{children}</p>;
}
