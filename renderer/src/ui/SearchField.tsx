import { Search, X } from "lucide-react";
import { type RefObject, useId } from "react";
import { Icon } from "./Icon.tsx";
import { IconButton } from "./IconButton.tsx";
import styles from "./SearchField.module.css";

interface SearchFieldProps {
  readonly label: string;
  /** The name of the button that empties it. */
  readonly clearLabel: string;
  readonly value: string;
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly onChange: (value: string) => void;
}

/** One line to search with, under its label. Escape empties it. */
export function SearchField({ label, clearLabel, value, ref, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      <div className={styles["frame"]}>
        <Icon icon={Search} />
        <input
          id={id}
          ref={ref}
          type="search"
          className={styles["input"]}
          value={value}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") onChange("");
          }}
        />
        {value !== "" && (
          <IconButton
            icon={X}
            label={clearLabel}
            onPress={() => {
              onChange("");
              // This button goes with the text, and would take the focus with it.
              ref.current?.focus();
            }}
          />
        )}
      </div>
    </div>
  );
}
