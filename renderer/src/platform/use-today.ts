import { useEffect, useState } from "react";
import { localDay } from "./local-day.ts";

const CHECK_MS = 60_000;

/** The day of the calendar (counted from 1 January 1970), which may change while a screen stands there. */
export function useToday(nowMs: () => number): number {
  const [today, setToday] = useState(() => localDay(nowMs()));
  // The clock on the wall, looked at every minute and whenever the person comes back to the window.
  useEffect(() => {
    const look = (): void => {
      setToday(localDay(nowMs()));
    };
    const timer = setInterval(look, CHECK_MS);
    window.addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
    };
  }, [nowMs]);
  return today;
}
