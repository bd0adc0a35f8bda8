// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { IpcError } from "../../../../shared/ipc/ipc-error.ts";
import { err, ok, type Result } from "../../../../shared/lib/result.ts";
import { paperNameOf } from "../../../../shared/paper/paper-name.ts";
import type { PaperDesk } from "../../platform/paper-desk.ts";
import "../css-escape.fake.ts";
import { PaperActions } from "./PaperActions.tsx";

afterEach(cleanup);

/** Shows the buttons over a desk that answers when it is told to; `asked` holds what stood in the page by then. */
function show() {
  const asked: string[] = [];
  let answer: (outcome: Result<boolean, IpcError>) => void = () => undefined;
  const note = (what: string): Promise<Result<boolean, IpcError>> => {
    asked.push(`${what}: ${document.body.textContent.includes("All facts") ? "laid out" : "bare"}`);
    return new Promise((resolve) => {
      answer = resolve;
    });
  };
  const desk: PaperDesk = {
    recallSize: () => "letter",
    savePdf: (size, name) => note(`${name} on ${size}`),
    print: (name) => note(`${name} printed`),
  };
  render(
    <PaperActions
      desk={desk}
      name={paperNameOf("Mine")}
      describeProblem={({ error }) => ({ happened: `No: ${error.code}.`, canDo: "Do that." })}
    >
      <p>All facts</p>
    </PaperActions>,
  );
  return {
    asked,
    answer: (outcome: Result<boolean, IpcError>) => {
      answer(outcome);
    },
  };
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("saving a PDF", () => {
  it("asks for the size, beginning with the last one, and lays the report out before it asks for the PDF", async () => {
    const { asked, answer } = show();
    await press("Save as PDF");
    expect(screen.getByRole("radio", { name: /US Letter/, checked: true })).toBeTruthy();
    await userEvent.click(screen.getByRole("radio", { name: /A4/ }));
    await press("Choose where to save it");
    expect(asked).toEqual(["Mine on a4: laid out"]);
    expect(screen.getByRole("status").textContent).toBe("Making the PDF …");
    answer(ok(true));
    expect(await screen.findByText("The PDF was saved.")).toBeTruthy();
    expect(screen.queryByText("All facts")).toBeNull();
  });

  it("says nothing where the person changed their mind", async () => {
    const { answer } = show();
    await press("Save as PDF");
    await press("Choose where to save it");
    answer(ok(false));
    await expect.poll(() => screen.queryByText("Making the PDF …")).toBeNull();
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("asks for nothing where the dialog is closed", async () => {
    const { asked } = show();
    await press("Save as PDF");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe("printing", () => {
  it("says what failed, with what to do, until it is tried again", async () => {
    const { asked, answer } = show();
    await press("Print");
    answer(err({ code: "printer-missing", detail: "" }));
    expect((await screen.findByRole("alert")).textContent).toContain(
      "No: printer-missing.Do that.",
    );
    await press("Print");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(asked).toEqual(["Mine printed: laid out", "Mine printed: laid out"]);
    answer(ok(true));
    expect(await screen.findByText("It was sent to the printer.")).toBeTruthy();
  });

  it("is not asked for twice while it is under way", async () => {
    const { asked } = show();
    await press("Print");
    await press("Print");
    expect(asked).toHaveLength(1);
  });
});
