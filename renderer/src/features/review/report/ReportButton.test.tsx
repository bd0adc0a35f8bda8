// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import "../../../ui/css-escape.fake.ts";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { aBankSummary } from "../../../../../tests/support/builders/a-bank-summary.ts";
import { aReviewEntry } from "../../../../../tests/support/builders/a-review-entry.ts";
import { err, ok } from "../../../../../shared/lib/result.ts";
import { ReportButton } from "./ReportButton.tsx";
import { aReportDesk } from "./report-desk.fake.ts";

afterEach(cleanup);

async function open(...outcome: Parameters<typeof aReportDesk>) {
  const desk = aReportDesk(...outcome);
  const user = userEvent.setup();
  render(<ReportButton entry={aReviewEntry()} bank={aBankSummary()} desk={desk} />);
  await user.click(screen.getByRole("button", { name: "Report this item" }));
  return { user, saved: desk.saved };
}

const dialog = () => within(screen.getByRole("dialog", { name: "Report this item" }));
const shown = () => dialog().getByRole<HTMLTextAreaElement>("textbox", { name: "The text" }).value;

describe("reporting an item", () => {
  it("shows the whole text before it leaves, with the note as it is typed", async () => {
    const { user } = await open();
    expect(shown()).toContain("Note: none");
    await user.type(dialog().getByLabelText("What is wrong with it?"), "Both fit.");
    expect(shown()).toContain("Note:\nBoth fit.");
  });

  it("copies and saves exactly what is shown", async () => {
    const { user, saved } = await open();
    await user.type(dialog().getByLabelText("What is wrong with it?"), "Both fit.");
    await user.click(dialog().getByRole("button", { name: "Copy the report" }));
    expect(await navigator.clipboard.readText()).toBe(shown());
    await user.click(dialog().getByRole("button", { name: "Save …" }));
    expect(saved).toEqual([shown()]);
    expect(dialog().getByText("Saved.")).toBeTruthy();
  });

  it("no longer calls a text saved that was changed since", async () => {
    const { user } = await open();
    await user.click(dialog().getByRole("button", { name: "Save …" }));
    await user.type(dialog().getByLabelText("What is wrong with it?"), "More");
    expect(dialog().queryByText("Saved.")).toBeNull();
  });

  it("says that nothing was saved where the person changed their mind", async () => {
    const { user } = await open(ok(false));
    await user.click(dialog().getByRole("button", { name: "Save …" }));
    expect(dialog().getByText(/^Not saved/)).toBeTruthy();
  });

  it("says what went wrong and what to do, and keeps what was written", async () => {
    const { user } = await open(err({ happened: "The disk is full.", canDo: "Free some space." }));
    await user.type(dialog().getByLabelText("What is wrong with it?"), "Both fit.");
    await user.click(dialog().getByRole("button", { name: "Save …" }));
    expect(dialog().getByRole("alert").textContent).toContain("The disk is full.Free some space.");
    await user.click(dialog().getByRole("button", { name: "Close" }));
    await user.click(screen.getByRole("button", { name: "Report this item" }));
    expect(dialog().getByLabelText("What is wrong with it?")).toHaveProperty("value", "Both fit.");
  });
});
