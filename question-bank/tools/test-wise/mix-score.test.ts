import { describe, expect, it } from "vitest";
import { mulberry32, type Random } from "../../../shared/lib/random.ts";
import type { KeyedQuestion } from "./keyed-questions.ts";
import { mixScore } from "./mix-score.ts";
import { solverScores } from "./solver-scores.ts";

function manyQuestions(
  count: number,
  questionOf: (number: number) => Omit<KeyedQuestion, "id">,
): readonly KeyedQuestion[] {
  return Array.from({ length: count }, (_, number) => ({
    id: `q-tea-${number}`,
    ...questionOf(number),
  }));
}

const shunsTheStem = manyQuestions(60, (number) => ({
  stem: "Who reads tea leaves?",
  options: [0, 1, 2, 3].map((place) => (place === number % 4 ? "pots" : "teas")),
  keyPlace: number % 4,
}));

/** Options of many lengths, with and without what solvers go by, and a key that has nothing to do with it. */
function aQuestionByLot(random: Random): Omit<KeyedQuestion, "id"> {
  const words = ["tea", "leaves", "may", "always", "at 7", "from Uji", "brewed", "slowly"];
  return {
    stem: "Who reads tea leaves?",
    options: [0, 1, 2, 3].map(() => words.filter(() => random() < 0.5).join(" ")),
    keyPlace: Math.floor(4 * random()),
  };
}

describe("mixScore", () => {
  it("finds a habit that no solver has, such as to shun the words of the stem", () => {
    expect(Math.max(...solverScores(shunsTheStem).map(({ percent }) => percent))).toBe(25);
    const { percent, weights } = mixScore(shunsTheStem);
    expect(percent).toBe(100);
    expect(weights.slice(0, 2).map(({ name }) => name)).toContain("words shared with the stem");
    expect(weights[0]?.weight).toBeLessThan(0);
  });

  it("does not take chance for a habit: it is judged by questions that it has not seen", () => {
    const random = mulberry32(11);
    const banks = Array.from({ length: 5 }, () => manyQuestions(60, () => aQuestionByLot(random)));
    const percents = banks.map((bank) => mixScore(bank).percent);
    // On the questions that the weights were fitted on it would be right in more than 40 %.
    expect(percents.reduce((sum, percent) => sum + percent, 0) / percents.length).toBeLessThan(34);
  });

  it("says the same of the same questions in any order", () => {
    const backwards = mixScore([...shunsTheStem].reverse());
    expect(backwards.percent).toBe(mixScore(shunsTheStem).percent);
  });

  it("scores nothing where there is no question", () => {
    expect(mixScore([]).percent).toBe(0);
  });
});
