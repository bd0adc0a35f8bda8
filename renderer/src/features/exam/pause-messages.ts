import { clockText } from "../../ui/clock/clock-text.ts";

export const pauseMessages = {
  pause: "Pause",
  waiting: "Pausing …",
  title: "Paused",
  pageTitle: (code: string) => `Paused · ${code} · Rehearsal`,
  standsAt: (remainingMs: number) =>
    `The clock stands still with ${clockText(remainingMs)} left. Your result will say how long you paused.`,
  untimed: "The clock stands still. Your result will say how long you paused.",
  saved: "Everything is saved, and the question is covered until you go on.",
  goOn: "Go on",
  notPaused:
    "The exam was not paused, because not everything could be saved. The clock goes on running.",
  stillPaused: "The exam could not go on. Try again, or leave it for now and come back to it.",
} as const;
