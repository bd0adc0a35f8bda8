import { expect, it } from "vitest";
import repetition from "../../../docs/repetition.md?raw";
import {
  type ItemMemory,
  repetitionAlgorithm,
  type RepetitionGrade,
} from "../../../shared/study/repetition-algorithm.ts";

/** After how many days a question comes back that is answered alike each time that it is due, the first miss left out. */
function intervalsOf(grade: RepetitionGrade, count: number): readonly number[] {
  const { remember, intervalDays } = repetitionAlgorithm;
  const intervals: number[] = [];
  let memory: ItemMemory = remember(null, 0, "again");
  for (let answer = 0; answer < count; answer += 1) {
    memory = remember(memory, intervalDays(memory), grade);
    intervals.push(intervalDays(memory));
  }
  return intervals;
}

it.each([
  ["Hard", "hard"],
  ["Good", "good"],
  ["Easy", "easy"],
] as const)(
  "docs/repetition.md has the days of %s as the algorithm works them out",
  (name, grade) => {
    const lines = repetition.split("\n").map((line) => line.replace(/ +/g, " "));
    expect(lines).toContain(`| ${[name, ...intervalsOf(grade, 4)].join(" | ")} |`);
  },
);
