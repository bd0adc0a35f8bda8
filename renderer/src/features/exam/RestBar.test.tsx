// @vitest-environment jsdom
import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { anExam, press, type } from "./an-exam.fake.tsx";
import { QUESTION_END_ID } from "./question-end-id.ts";

/** Tells the observers of the page whether the end of the question is in sight, as a browser does. */
let tellSight: (isIntersecting: boolean) => void;
let isEndInSight: boolean;

class Observer {
  constructor(tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    tellSight = (isIntersecting) => {
      isEndInSight = isIntersecting;
      act(() => {
        tell([{ isIntersecting }]);
      });
    };
  }

  observe(): void {
    // The test tells.
  }

  disconnect(): void {
    // The test stops.
  }
}

beforeEach(() => {
  isEndInSight = true;
  vi.stubGlobal("IntersectionObserver", Observer);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const isBelow = this.id === QUESTION_END_ID && !isEndInSight;
    return new DOMRect(0, 0, 0, isBelow ? 5000 : 0);
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const number = () => /Question (\d)/.exec(document.body.textContent)?.[1];
const question = "You have not seen all of this question.";

describe("a question that goes on below", () => {
  it("is left at once where all of it fits", async () => {
    await anExam();
    tellSight(true);
    expect(screen.queryByRole("button", { name: "More below" })).toBeNull();
    await press("Next");
    expect(number()).toBe("2");
  });

  it("says so, and asks once before it is left unseen", async () => {
    await anExam();
    tellSight(false);
    expect(screen.getByRole("button", { name: "More below" })).toBeTruthy();
    await press("Next");
    expect(number()).toBe("1");
    expect(screen.getByText(question).closest("[role=alert]")).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("See the rest");
    await press("Next");
    expect(number()).toBe("2");
    await press("Previous");
    tellSight(false);
    await press("Next");
    expect(number()).toBe("2");
  });

  it("goes on by its own button, and asks again only at the next question", async () => {
    await anExam();
    tellSight(false);
    await type("{Enter}");
    await press("Go on");
    expect(number()).toBe("2");
    tellSight(false);
    expect(screen.queryByText(question)).toBeNull();
    await type("{Enter}");
    expect(number()).toBe("2");
    expect(screen.getByText(question)).toBeTruthy();
  });

  it("asks no more once the end was seen, and gives the focus back to the question", async () => {
    await anExam();
    tellSight(false);
    await press("Next");
    await press("See the rest");
    expect(screen.queryByText(question)).toBeNull();
    expect(document.activeElement?.textContent).toBe("More below");
    tellSight(true);
    expect(document.activeElement?.getAttribute("role")).toBe("heading");
    tellSight(false);
    await press("Next");
    expect(number()).toBe("2");
  });
});
