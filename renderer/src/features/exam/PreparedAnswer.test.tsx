// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import "../../ui/css-escape.fake.ts";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { anOpenAttempt } from "../../../../tests/support/builders/an-attempt.ts";
import { ANSWER_SLOT_ID } from "./answer-slot-id.ts";
import { candidateQuestionsOf, questionAt } from "../../ui/question/candidate-question.ts";
import { PreparedAnswer } from "./PreparedAnswer.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const questions = candidateQuestionsOf(anOpenAttempt());
const NOTHING_STRUCK = new Set<never>();

/** A question with room for its answer, which is drawn but not shown until told so. */
function anAnswerAhead(position: number) {
  const dispatch = vi.fn();
  const page = (isShown: boolean) => (
    <>
      <div id={ANSWER_SLOT_ID} />
      <PreparedAnswer
        question={questionAt(questions, position)}
        response={null}
        struckIds={NOTHING_STRUCK}
        isShown={isShown}
        dispatch={dispatch}
      />
    </>
  );
  const { rerender } = render(page(false));
  return {
    dispatch,
    show: () => {
      rerender(page(true));
    },
    hide: () => {
      rerender(page(false));
    },
  };
}

describe("an answer drawn ahead", () => {
  it("is nowhere on the page until its question is there, nor after that", () => {
    const { show, hide } = anAnswerAhead(0);
    expect(document.body.textContent).toBe("");
    show();
    expect(screen.getAllByRole("radio")).not.toHaveLength(0);
    hide();
    expect(document.body.textContent).toBe("");
  });

  it.each([0, 1, 2, 3])(
    "is only put in its place when its question comes (kind %i)",
    (position) => {
      const { show } = anAnswerAhead(position);
      const created = vi.spyOn(document, "createElement");
      show();
      expect(document.getElementById(ANSWER_SLOT_ID)?.textContent).toContain("Part a");
      expect(created).not.toHaveBeenCalled();
    },
  );

  it("can be given once it is shown", async () => {
    const { show, dispatch } = anAnswerAhead(0);
    show();
    await userEvent.click(screen.getByRole("radio", { name: "B Part b" }));
    expect(dispatch).toHaveBeenCalledWith({
      type: "answered",
      itemId: "q-single",
      response: { kind: "single-choice", optionId: "b" },
    });
    expect(screen.getByRole("radiogroup").closest("[inert]")).toBeNull();
  });
});
