import { useId, type Ref } from "react";
import styles from "./TextField.module.css";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Says what belongs into it. */
  readonly hint?: string;
  /** What is wrong with it; null while nothing is. */
  readonly error?: string | null;
  /** For letters and figures that are compared one by one. */
  readonly isCode?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
  /** Without it the text can only be read, selected and copied. */
  readonly onChange?: (value: string) => void;
  readonly onBlur?: () => void;
}

/** One line of text under its label. */
export function TextField(props: TextFieldProps) {
  const { label, value, hint, error = null, isCode = false, ref, onChange, onBlur } = props;
  const id = useId();
  const isReadOnly = onChange === undefined;
  return (
    <div className={styles["field"]}>
      <label htmlFor={`${id}-input`} className={styles["label"]}>
        {label}
      </label>
      <input
        id={`${id}-input`}
        ref={ref}
        className={styles["input"]}
        data-code={isCode || undefined}
        value={value}
        readOnly={isReadOnly}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint ${id}-error`}
        onChange={(event) => onChange?.(event.target.value)}
        onFocus={(event) => {
          if (isReadOnly) event.target.select();
        }}
        onBlur={onBlur}
      />
      <p id={`${id}-hint`} className={styles["hint"]}>
        {hint}
      </p>
      <p id={`${id}-error`} role="alert" className={styles["error"]}>
        {error}
      </p>
    </div>
  );
}
