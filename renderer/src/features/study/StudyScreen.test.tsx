// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aBlueprint } from "../../../../tests/support/builders/a-blueprint.ts";
import { aStudyNote } from "../../../../tests/support/builders/a-study-note.ts";
import type { StudyNote } from "../../../../shared/bank/study-note.ts";
import { studyDomainsOf } from "../../../../shared/study/study-topics.ts";
import { StudyScreen } from "./StudyScreen.tsx";

// jsdom has no layout and does not scroll.
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});
afterEach(cleanup);

/** Notes on three of the six objectives: the second one, one of another task, and one of the other domain. */
const threeNotes = [
  aStudyNote({ objective: "1.1.2", title: "Leaves" }),
  aStudyNote({ objective: "1.2.1", title: "Water" }),
  aStudyNote({ objective: "2.1.1", title: "Pots" }),
];

function show(notes: readonly StudyNote[] = threeNotes) {
  const onBack = vi.fn<() => void>();
  render(
    <StudyScreen
      exam={{ code: "TST-01", name: "A tested examination" }}
      domains={studyDomainsOf(aBlueprint(), notes)}
      onBack={onBack}
    />,
  );
  return { onBack };
}

const rail = () => screen.getByRole("navigation", { name: "Notes by domain" });
const entry = (name: string) => within(rail()).getByRole("button", { name });
const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });
const noteHeading = () => within(screen.getByRole("article")).getByRole("heading", { level: 2 });

describe("the list of notes", () => {
  it("names every objective under its domain and task, the ones without a note too", () => {
    show();
    const headings = (level: number) =>
      within(rail())
        .getAllByRole("heading", { level })
        .map((heading) => heading.textContent);
    expect(headings(2)).toEqual(["1 Domain 1", "2 Domain 2"]);
    expect(headings(3)).toEqual(["1.1 Task 1.1", "1.2 Task 1.2", "2.1 Task 2.1", "2.2 Task 2.2"]);
    expect(
      within(rail())
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      "1.1.1 Objective 1.1.1 No note yet",
      "1.1.2 Leaves",
      "1.2.1 Water",
      "2.1.1 Pots",
      "2.1.2 Objective 2.1.2 No note yet",
      "2.2.1 Objective 2.2.1 No note yet",
    ]);
  });

  it("offers to open only what there is", () => {
    show();
    expect(within(rail()).getAllByRole("button")).toHaveLength(3);
    expect(screen.getByText("Notes on 3 of 6 objectives.")).toBeTruthy();
    expect(within(rail()).getByText("2 notes")).toBeTruthy();
    expect(within(rail()).getByText("1 note")).toBeTruthy();
  });

  it("is one stop for the Tab key and is gone along with the arrow keys", async () => {
    show();
    expect(
      within(rail())
        .getAllByRole("button")
        .map((stop) => stop.tabIndex),
    ).toEqual([0, -1, -1]);
    entry("1.1.2 Leaves").focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toBe(entry("2.1.1 Pots"));
    expect(noteHeading().textContent).toBe("Leaves");
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(noteHeading());
    expect(noteHeading().textContent).toBe("Pots");
    expect(entry("2.1.1 Pots").getAttribute("aria-current")).toBe("true");
  });
});

describe("a note", () => {
  it("says its objective, its text and where it is from, as text that leads nowhere", async () => {
    show();
    await userEvent.click(entry("1.2.1 Water"));
    const note = within(screen.getByRole("article", { name: "Water" }));
    const [number] = note.getAllByText("Objective 1.2.1");
    // The number of the objective, then its text, which in this blueprint is the same.
    expect(number?.closest("p")?.textContent).toBe("Objective 1.2.1 Objective 1.2.1");
    expect(note.getByText("Green tea wants cooler water than black tea.")).toBeTruthy();
    expect(note.getByRole("table")).toBeTruthy();
    expect(note.getByText("https://example.org/tea")).toBeTruthy();
    expect(note.queryAllByRole("link")).toEqual([]);
  });

  it("is followed by the next one that exists, across tasks and domains", async () => {
    show();
    expect(noteHeading().textContent).toBe("Leaves");
    expect(button("Previous note").disabled).toBe(true);
    await userEvent.click(button("Next note"));
    expect(noteHeading().textContent).toBe("Water");
    expect(document.activeElement).toBe(noteHeading());
    await userEvent.click(button("Next note"));
    expect(noteHeading().textContent).toBe("Pots");
    expect(button("Next note").disabled).toBe(true);
    await userEvent.click(button("Previous note"));
    expect(noteHeading().textContent).toBe("Water");
  });

  it("is reached with J and K from anywhere on the screen, not beyond the ends", async () => {
    show();
    await userEvent.keyboard("jjjj");
    expect(noteHeading().textContent).toBe("Pots");
    expect(document.activeElement).toBe(noteHeading());
    await userEvent.keyboard("k{Control>}k{/Control}");
    expect(noteHeading().textContent).toBe("Water");
  });
});

describe("a bank with a note on each objective", () => {
  it("does not speak of missing ones", () => {
    const objectives = ["1.1.1", "1.1.2", "1.2.1", "2.1.1", "2.1.2", "2.2.1"];
    show(objectives.map((objective) => aStudyNote({ objective })));
    expect(screen.getByText("A note on each of 6 objectives.")).toBeTruthy();
    expect(screen.queryByText("No note yet")).toBeNull();
  });
});

describe("a bank without notes", () => {
  it("says so and leads back", async () => {
    const { onBack } = show([]);
    expect(screen.getByText(/A note on each objective of TST-01 will be here/)).toBeTruthy();
    expect(screen.queryByRole("navigation", { name: "Notes by domain" })).toBeNull();
    await userEvent.keyboard("j");
    await userEvent.click(button("Back to Home"));
    expect(onBack).toHaveBeenCalledOnce();
  });
});
