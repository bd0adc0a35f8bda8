import { expect } from "../fixtures.ts";
import { type QuestionKind } from "./answer-sheet.ts";
import { type ExamPage } from "./exam-page.ts";

/** Goes on to the next question of a kind, starting with the one on screen, and answers with its number. */
export async function goToKind(exam: ExamPage, kind: QuestionKind): Promise<number> {
  for (;;) {
    const place = (await exam.question.innerText()).split(".", 1).join("");
    if ((await exam.sheet.demand()).kind === kind) return Number(/\d+/.exec(place)?.[0]);
    await exam.goOn();
    await expect(exam.question).not.toContainText(place);
  }
}
