export const clockMessages = {
  timeLeft: "Time left",
  hide: "Hide the clock",
  show: "Show the clock",
  hidden: "Clock hidden",
  spokenLeft: (minutes: number) => (minutes === 1 ? "1 minute left" : `${minutes} minutes left`),
} as const;
