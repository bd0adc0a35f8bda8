import { useState } from "react";
import { MAX_PRACTICE_MINUTES } from "../../../../shared/practice/practice-wish.ts";
import { TextField } from "../../ui/TextField.tsx";
import { builderMessages as words } from "./builder-messages.ts";

interface MinutesFieldProps {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

/** A whole number of minutes. While what stands in it is none, the last one counts and it is said what is wrong. */
export function MinutesField({ minutes, onChange }: MinutesFieldProps) {
  const [typed, setTyped] = useState(String(minutes));
  return (
    <TextField
      label={words.minutes}
      value={typed}
      hint={words.minutesHint(MAX_PRACTICE_MINUTES)}
      error={minutesIn(typed) === null ? words.minutesWrong(MAX_PRACTICE_MINUTES) : null}
      onChange={(text) => {
        setTyped(text);
        const value = minutesIn(text);
        if (value !== null) onChange(value);
      }}
    />
  );
}

function minutesIn(text: string): number | null {
  const value = /^\s*\d+\s*$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= MAX_PRACTICE_MINUTES ? value : null;
}
