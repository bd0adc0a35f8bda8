// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { createRef } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { PartIdSchema } from "../../../../shared/bank/item.ts";
import type { ReviewEntry } from "../../../../shared/review/review-entries.ts";
import { aParagraph } from "../../../../tests/support/builders/a-text.ts";
import { aReviewEntry } from "../../../../tests/support/builders/a-review-entry.ts";
import {
  aMatching,
  anOrdering,
  aSingleChoice,
} from "../../../../tests/support/builders/an-item.ts";
import { ReviewItem } from "./ReviewItem.tsx";

afterEach(cleanup);

function show(entry: ReviewEntry) {
  const { container } = render(
    <ReviewItem
      entry={entry}
      questionCount={4}
      place="Domain 1"
      topic={null}
      headingRef={createRef()}
    />,
  );
  return container;
}

describe("the study aids in review", () => {
  it("are the note as it was written and the highlights in the stem", () => {
    const container = show(
      aReviewEntry({
        item: aSingleChoice({ stem: aParagraph("Which service hosts models?") }),
        note: "Two lines\nof mine",
        highlights: [{ start: 6, end: 13 }],
      }),
    );
    const note = within(screen.getByRole("region", { name: "Your note" }));
    expect(note.getByText(/Two lines/).textContent).toBe("Two lines\nof mine");
    expect(container.querySelector("mark")?.textContent).toBe("service");
  });

  it("leave no trace where none was used", () => {
    const container = show(aReviewEntry({ note: " " }));
    expect(screen.queryByText("Your note")).toBeNull();
    expect(screen.queryByText("Struck out by you")).toBeNull();
    expect(container.querySelector("mark")).toBeNull();
  });

  it.each([aSingleChoice(), anOrdering(), aMatching()])(
    "say in words which options of a question ($kind) were struck out",
    (item) => {
      show(aReviewEntry({ item, struckIds: new Set([PartIdSchema.parse("b")]) }));
      const struck = screen.getAllByText("Struck out by you");
      expect(struck).toHaveLength(1);
      expect(struck[0]?.parentElement?.textContent).toContain("Part b");
    },
  );
});
