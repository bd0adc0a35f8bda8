import { useState, type KeyboardEvent } from "react";
import styles from "./PlaceField.module.css";

interface PlaceFieldProps {
  readonly label: string;
  /** Counts from 1. */
  readonly place: number;
  readonly onChange: (place: number) => void;
}

/** The number of an entry, which can be typed over: Enter or leaving the field moves the entry, the arrows move it by one. */
export function PlaceField({ label, place, onChange }: PlaceFieldProps) {
  // Null while nothing is being typed.
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft === null) return;
    setDraft(null);
    if (draft !== "" && Number(draft) !== place) onChange(Number(draft));
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = steps.get(event.key);
    if (draft === null && /^\d$/.test(event.key)) {
      // The first digit replaces the place; what follows is typed behind it.
      event.preventDefault();
      setDraft(event.key);
    } else if (step !== undefined) {
      event.preventDefault();
      onChange(place + step);
    } else if (event.key === "Enter") commit();
    else if (event.key === "Escape") setDraft(null);
  };
  return (
    <input
      className={styles["field"]}
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      value={draft ?? place}
      onChange={(event) => {
        setDraft(event.target.value.replaceAll(/\D/g, "").slice(0, 2));
      }}
      onFocus={(event) => {
        event.target.select();
      }}
      onBlur={commit}
      onKeyDown={handleKeyDown}
    />
  );
}

const steps: ReadonlyMap<string, number> = new Map([
  ["ArrowUp", -1],
  ["ArrowDown", 1],
]);
