import { expect } from "../fixtures.ts";
import { answerByMouse } from "./answer-by-mouse.ts";
import type { ShownAnswer } from "./answer-sheet.ts";
import type { ExamPage } from "./exam-page.ts";

/** How many questions a mock of TEA-101 has. */
export const TEA_QUESTION_COUNT = 6;

/** Answers the first questions of a TEA-101 mock, waits until that is saved, and answers with what then stands there. */
export async function answerFirst(exam: ExamPage, count: number): Promise<readonly ShownAnswer[]> {
  const answers: ShownAnswer[] = [];
  for (let number = 1; number <= count; number += 1) {
    await exam.expectQuestion(number, TEA_QUESTION_COUNT);
    await answerByMouse(exam.sheet, number);
    answers.push(await exam.sheet.shownAnswer());
    await exam.goOn();
  }
  await exam.expectQuestion(count + 1, TEA_QUESTION_COUNT);
  await expect(exam.saved).toBeVisible();
  return answers;
}

/** Goes back through the first questions: each must stand as it was answered. */
export async function expectFirst(exam: ExamPage, answers: readonly ShownAnswer[]): Promise<void> {
  for (const [index, answer] of answers.entries()) {
    await exam.goTo(index + 1);
    await exam.expectQuestion(index + 1, TEA_QUESTION_COUNT);
    expect(await exam.sheet.shownAnswer()).toEqual(answer);
  }
}
