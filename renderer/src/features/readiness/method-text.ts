/** One part of the explanation. docs/readiness.md has every sentence of it, with the formulas; a test compares them. */
interface MethodPart {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const methodText: readonly MethodPart[] = [
  {
    title: "What is estimated",
    paragraphs: [
      "The range is for one thing: the estimated score of your next mock, if it had only questions that you never met and you sat it now. 9 times in 10 that score lies in the range. You can check it yourself: sit such a mock and compare.",
      "It is not a forecast of the real exam. How right answers become a score there is not published, and its questions are others.",
    ],
  },
  {
    title: "What counts",
    paragraphs: [
      "Each question counts once, as you answered it when you met it for the first time, and only if that was in a mock of this signed bank. Later meetings show what you remember. A question that you first met in practice never counts: there you saw its key and its note.",
      "Unscored questions count like the others, since nobody can tell them apart. A question without an answer counts as wrong, as it does in the score. One that never came on screen before you ended the mock yourself does not count; one that you did not reach before the time was up does.",
      "Answers of the last 90 days count, and count alike. Older ones, and those given under another exam guide, do not.",
    ],
  },
  {
    title: "How it is worked out",
    paragraphs: [
      "Each domain has its own share of right answers, and nobody knows it exactly. It begins as if one question had gone right and half of one wrong, and every question that counts is added to that. The more questions, the better the share is known.",
      "From what is known of the share follows how likely it is to get 0, 1, 2 … of the domain’s scored questions right in the next mock (a beta-binomial distribution). The domains are then added up, each with as many questions as a mock scores of it: that is its weight in the exam.",
      "Each number of right answers has an estimated score, by the same curve as in your results. The range is the middle 90 % of these scores; your chance is the share of them that reaches the pass mark.",
    ],
  },
  {
    title: "What it takes for granted",
    paragraphs: [
      "That the next questions are as hard for you as those before; that your answers to different questions do not depend on each other; and that you stay as you are. If you have learned since, the range is too low. If you sat the mocks without a time limit or with pauses, it speaks of such mocks.",
      "Below 40 questions in all, or 5 in a domain, nothing is said: the range would be wrong more often than it says. Scores are shown in tens and chances in steps of 5 in 100, since nothing finer is known.",
    ],
  },
  {
    title: "How often it holds",
    paragraphs: [
      "It was tried on simulated candidates whose ability is known, 10,000 of each sort: the score of their next mock lay in the range in 88 to 92 of 100 cases.",
    ],
  },
];
