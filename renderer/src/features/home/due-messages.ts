import { formatCalendarDay } from "../../ui/format-date.ts";
import { counted } from "../../../../shared/lib/counted.ts";
import type { DueSummary } from "./due-summary.ts";

const questions = (count: number): string => counted(count, "question", "questions");

export const dueMessages = {
  title: "Due today",
  practise: ({ dueCount, practiceCount }: DueSummary) =>
    dueCount > practiceCount ? `Practise the first ${practiceCount}` : "Practise what is due",
  journal: "Error journal",
  working: "Working out what is due …",
  questions,
  madeOf: ({ dueCount, repetitionCount, lookCount, confidentlyWrongCount }: DueSummary): string => {
    const parts = [
      ...(repetitionCount > 0 ? [`${repetitionCount} by spaced repetition`] : []),
      ...(lookCount > 0 ? [`${lookCount} for another look two or seven days after a miss`] : []),
    ];
    const bothCount = repetitionCount + lookCount - dueCount;
    const both =
      bothCount === 0
        ? ""
        : ` ${bothCount === dueCount ? "Each is" : `${bothCount} of them ${bothCount === 1 ? "is" : "are"}`} due for both.`;
    const sure =
      confidentlyWrongCount > 0
        ? ` Those that you got wrong although you were sure come first: ${confidentlyWrongCount}.`
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
