import styles from "./PartCheckbox.module.css";

interface PartCheckboxProps {
  readonly label: string;
  /** How many things it stands for. */
  readonly count: number;
  /** "part" where some of what is in it are chosen and some are not. */
  readonly state: "none" | "part" | "whole";
  readonly onChange: (isWanted: boolean) => void;
}

/** A checkbox for a whole that has parts. */
export function PartCheckbox({ label, count, state, onChange }: PartCheckboxProps) {
  return (
    <label className={styles["label"]}>
      <input
        type="checkbox"
        className={styles["box"]}
        checked={state === "whole"}
        ref={(box) => {
          // The browser has no attribute for it.
          if (box !== null) box.indeterminate = state === "part";
        }}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span className={styles["name"]}>{label}</span>{" "}
      <span className={styles["count"]}>{count}</span>
    </label>
  );
}
