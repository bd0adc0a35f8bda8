import { formatCalendarDay } from "../../ui/format-date.ts";
import { counted } from "./counted.ts";
import type { DueSummary } from "./due-summary.ts";

const questions = (count: number): string => counted(count, "question", "questions");

export const dueMessages = {
  title: "Due today",
  practise: "Practise what is due",
  journal: "Error journal",
  working: "Working out what is due …",
  questions,
  madeOf: ({ dueCount, repetitionCount, lookCount, confidentlyWrongCount }: DueSummary): string => {
    const parts = [
      ...(repetitionCount > 0 ? [`${repetitionCount} by spaced repetition`] : []),
      ...(lookCount > 0 ? [`${lookCount} for a look two or seven days after a miss`] : []),
    ];
    const both = repetitionCount + lookCount > dueCount ? " Some are due for both." : "";
    const sure =
      confidentlyWrongCount > 0
        ? ` You were sure of ${confidentlyWrongCount} and wrong: they come first.`
        : "";
    return `${parts.join(", ")}.${both}${sure}`;
  },
  nothing: ({ missedCount, next }: DueSummary): string => {
    if (missedCount === 0)
      return "Questions that you miss, in mocks or in practice, come back here when it is time to repeat them.";
    if (next === null) return "Nothing is due, and nothing is planned.";
    const comes = next.count === 1 ? "comes" : "come";
    return `Nothing is due today. ${questions(next.count)} ${comes} back on ${formatCalendarDay(next.day)}.`;
  },
} as const;
