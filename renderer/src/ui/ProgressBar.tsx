import styles from "./ProgressBar.module.css";

interface ProgressBarProps {
  readonly value: number;
  readonly max: number;
  /** The name for assistive technology; null where words beside the bar say the same and it is only a picture. */
  readonly label: string | null;
  /** The value in words, for example "17 of 65". */
  readonly valueText?: string;
}

/** How much of something is done. */
export function ProgressBar({ value, max, label, valueText }: ProgressBarProps) {
  return (
    <progress
      className={styles["bar"]}
      value={value}
      max={max}
      {...(label === null ? { "aria-hidden": true } : { "aria-label": label })}
      {...(valueText === undefined ? {} : { "aria-valuetext": valueText })}
    />
  );
}
