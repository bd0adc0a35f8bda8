// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aBlueprint } from "../../../../tests/support/builders/a-blueprint.ts";
import { aStudyNote } from "../../../../tests/support/builders/a-study-note.ts";
import type { StudyNote } from "../../../../shared/bank/study-note.ts";
import { ItemIdSchema, type ObjectiveId, ObjectiveIdSchema } from "../../../../shared/bank/item.ts";
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

const objective = (id: string) => ObjectiveIdSchema.parse(id);

function show(
  notes: readonly StudyNote[] = threeNotes,
  changes: Partial<ComponentProps<typeof StudyScreen>> = {},
) {
  const calls = {
    onBack: vi.fn<() => void>(),
    onMark: vi.fn<(objective: ObjectiveId, isRead: boolean) => void>(),
    onPractise: vi.fn<(objective: ObjectiveId) => void>(),
  };
  const domains = studyDomainsOf(aBlueprint(), notes);
  const screenWith = (later: Partial<ComponentProps<typeof StudyScreen>>) => (
    <StudyScreen
      bank={{ exam: { code: "TST-01", name: "A tested examination" } }}
      domains={domains}
      reads={new Map()}
      practices={new Map()}
      itemIds={new Map()}
      unreadableCount={0}
      objective={null}
      {...calls}
      {...changes}
      {...later}
    />
  );
  const { rerender } = render(screenWith({}));
  return {
    ...calls,
    showAgain: (later: Partial<ComponentProps<typeof StudyScreen>>) => {
      rerender(screenWith(later));
    },
  };
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
      "1.1.2 Leaves Not read",
      "1.2.1 Water Not read",
      "2.1.1 Pots Not read",
      "2.1.2 Objective 2.1.2 No note yet",
      "2.2.1 Objective 2.2.1 No note yet",
    ]);
  });

  it("offers to open only what there is", () => {
    show();
    expect(within(rail()).getAllByRole("button")).toHaveLength(3);
    expect(screen.getByText("Notes on 3 of 6 objectives.")).toBeTruthy();
    expect(within(rail()).getByText("0 of 2 read")).toBeTruthy();
    expect(within(rail()).getByText("0 of 1 read")).toBeTruthy();
  });

  it("is one stop for the Tab key and is gone along with the arrow keys", async () => {
    show();
    expect(
      within(rail())
        .getAllByRole("button")
        .map((stop) => stop.tabIndex),
    ).toEqual([0, -1, -1]);
    entry("1.1.2 Leaves Not read").focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toBe(entry("2.1.1 Pots Not read"));
    expect(noteHeading().textContent).toBe("Leaves");
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(noteHeading());
    expect(noteHeading().textContent).toBe("Pots");
    expect(entry("2.1.1 Pots Not read").getAttribute("aria-current")).toBe("true");
  });
});

describe("a note", () => {
  it("says its objective, its text and where it is from, as text that leads nowhere", async () => {
    show();
    await userEvent.click(entry("1.2.1 Water Not read"));
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

const search = () => screen.getByRole<HTMLInputElement>("searchbox", { name: "Search the notes" });
const listed = () =>
  within(rail())
    .getAllByRole("button")
    .map((item) => item.textContent.slice(0, 5));

describe("the search", () => {
  it("narrows the list while one types, says how much is left, and opens the first of it", async () => {
    show();
    await userEvent.type(search(), "cooler WATER");
    expect(listed()).toEqual(["1.1.2", "1.2.1", "2.1.1"]);
    await userEvent.clear(search());
    await userEvent.type(search(), "pots");
    expect(listed()).toEqual(["2.1.1"]);
    expect(noteHeading().textContent).toBe("Pots");
    expect(screen.getByText("1 of 6 objectives shown.").role).toBe("status");
    expect(document.activeElement).toBe(search());
  });

  it("takes letters as text: J and K go nowhere there", async () => {
    show();
    await userEvent.type(search(), "jk/");
    expect(search().value).toBe("jk/");
    expect(screen.getByText("No note has “jk/”")).toBeTruthy();
  });

  it("says what to do where nothing is found, and shows everything again on demand", async () => {
    show();
    await userEvent.type(search(), "coffee");
    expect(screen.getByRole("note", { name: /No note has “coffee”/ }).textContent).toContain(
      "Try fewer or other words.",
    );
    await userEvent.click(button("Show every note"));
    expect(listed()).toHaveLength(3);
    expect(document.activeElement).toBe(search());
  });

  it("is emptied by Escape and by its button, and stays where one types", async () => {
    show();
    await userEvent.type(search(), "pots{Escape}");
    expect(search().value).toBe("");
    await userEvent.type(search(), "pots");
    await userEvent.click(button("Clear the search"));
    expect(search().value).toBe("");
    expect(document.activeElement).toBe(search());
    expect(listed()).toHaveLength(3);
  });

  it.each(["/", "{Control>}f{/Control}"])("is reached with %s from anywhere", async (keys) => {
    show();
    await userEvent.click(entry("2.1.1 Pots Not read"));
    await userEvent.keyboard(keys);
    expect(document.activeElement).toBe(search());
    expect(search().value).toBe("");
  });
});

describe("what was read", () => {
  it("is said in all, of each domain, in the list and at the note", () => {
    show(threeNotes, { reads: new Map([[objective("1.1.2"), Date.UTC(2026, 10, 23, 12)]]) });
    expect(screen.getByText("1 of 3 read").role).toBe("status");
    expect(within(rail()).getByText("1 of 2 read")).toBeTruthy();
    expect(entry("1.1.2 Leaves Read")).toBeTruthy();
    expect(screen.getByText("Read on 23 Nov 2026")).toBeTruthy();
    expect(button("Mark as not read")).toBeTruthy();
  });

  it("is marked and taken back at the note that is open", async () => {
    const { onMark, showAgain } = show();
    await userEvent.click(button("Mark as read"));
    expect(onMark).toHaveBeenLastCalledWith("1.1.2", true);
    showAgain({ reads: new Map([[objective("1.1.2"), 1]]) });
    await userEvent.click(button("Mark as not read"));
    expect(onMark).toHaveBeenLastCalledWith("1.1.2", false);
  });

  it("leaves the list of those not read, and the next one comes up", async () => {
    const { showAgain } = show();
    await userEvent.click(screen.getByRole("button", { name: /^Not read ?3$/ }));
    await userEvent.click(button("Mark as read"));
    showAgain({ reads: new Map([[objective("1.1.2"), 1]]) });
    expect(listed()).toEqual(["1.2.1", "2.1.1"]);
    expect(noteHeading().textContent).toBe("Water");
    expect(document.activeElement).toBe(noteHeading());
  });

  it("leaves the focus somewhere when the last one was read", async () => {
    const { showAgain } = show([aStudyNote({ objective: "1.1.1" })]);
    await userEvent.click(screen.getByRole("button", { name: /^Not read ?1$/ }));
    await userEvent.click(button("Mark as read"));
    showAgain({ reads: new Map([[objective("1.1.1"), 1]]) });
    const notice = screen.getByRole("note", { name: /You have read every note/ });
    expect(document.activeElement).toBe(notice.parentElement);
    await userEvent.click(button("Show every note"));
    expect(noteHeading()).toBeTruthy();
  });
});

describe("practising", () => {
  it("begins with the objective that is open, and says how it went the last time", async () => {
    const { onPractise } = show(threeNotes, {
      objective: objective("2.1.1"),
      itemIds: new Map([[objective("2.1.1"), [ItemIdSchema.parse("q-pots")]]]),
      practices: new Map([
        [
          objective("2.1.1"),
          { rightCount: 7, checkedCount: 10, answeredAtMs: Date.UTC(2026, 10, 23, 12) },
        ],
      ]),
    });
    expect(noteHeading().textContent).toBe("Pots");
    expect(screen.getByText("Last practice: 7 of 10 right on 23 Nov 2026.")).toBeTruthy();
    await userEvent.click(button("Practise this"));
    expect(onPractise).toHaveBeenCalledWith("2.1.1");
  });

  it("is not offered where the bank has no question", () => {
    show();
    expect(screen.queryByRole("button", { name: "Practise this" })).toBeNull();
    expect(screen.getByText(/no question on this objective/)).toBeTruthy();
  });
});

describe("stored rows that cannot be read", () => {
  it("are counted, not hidden", () => {
    show(threeNotes, { unreadableCount: 2 });
    expect(screen.getByRole("note", { name: /2 stored marks or practice answers/ })).toBeTruthy();
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
