import { expect } from "../e2e/fixtures.ts";
import { ReviewListPage } from "../e2e/pages/review-list-page.ts";
import { itemStateOf } from "../../shared/exam/item-state-of.ts";
import { checkList, checkNote, checkQuestion } from "./check-screen.ts";
import { CrashFinding } from "./finding.ts";
import type { CrashSitting } from "./crash-sitting.ts";
import { placeAt } from "./shown-question.ts";

/** How many of the questions that were worked on last are looked at one by one; the list tells of all. */
const QUESTIONS_TO_VISIT = 2;

/** Looks at the screen after a blow: where the candidate was, the list of all questions, and those that were worked on last. */
export async function lookAround(sitting: CrashSitting): Promise<void> {
  const { attempt, app } = sitting;
  const view = (await sitting.awaitRoom()) === "list" ? "review-list" : "question";
  const session = sitting.session();
  if (view !== session.view)
    throw new CrashFinding("screen", `the room shows the ${view}; it must be the ${session.view}`);
  if (view === "question") {
    await checkQuestion(app.page(), attempt, session);
    sitting.cause({ steps: [], events: [{ type: "review-opened" }] });
    await sitting.exam().openReviewList();
  }
  await checkList(app.page(), attempt, session);
  const worked = sitting.lastWorkedOn().slice(0, QUESTIONS_TO_VISIT);
  for (const [index, position] of (worked.length === 0 ? [0] : worked).entries()) {
    sitting.cause({ steps: [], events: [{ type: "moved", position }] });
    const number = position + 1;
    if (index === 0) await new ReviewListPage(app.page()).goTo(number);
    else await sitting.exam().goTo(number);
    const { question } = sitting.exam();
    await expect(question).toContainText(new RegExp(`^Question ${number} of `));
    await expect(question).toBeFocused();
    await checkQuestion(app.page(), attempt, sitting.session());
    const { note } = itemStateOf(session, placeAt(attempt, position).itemId);
    if (note !== "") await checkNote(app.page(), attempt, sitting.session());
  }
  await sitting.awaitSaved();
}
