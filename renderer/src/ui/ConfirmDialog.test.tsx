// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import "./css-escape.fake.ts";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { Button } from "./Button.tsx";
import { ConfirmDialog } from "./ConfirmDialog.tsx";

afterEach(cleanup);

/** A button that asks before it deletes, and the words for what came of it. */
function Asking() {
  const [state, setState] = useState<"idle" | "asking" | "confirmed" | "cancelled">("idle");
  return (
    <>
      <Button
        onPress={() => {
          setState("asking");
        }}
      >
        Delete
      </Button>
      <p>{state}</p>
      <ConfirmDialog
        isOpen={state === "asking"}
        title="Delete it?"
        confirmLabel="Delete it"
        cancelLabel="Keep it"
        onConfirm={() => {
          setState("confirmed");
        }}
        onCancel={() => {
          setState("cancelled");
        }}
      >
        <p>It cannot be brought back.</p>
      </ConfirmDialog>
    </>
  );
}

async function opened() {
  const user = userEvent.setup();
  render(<Asking />);
  await user.tab();
  await user.keyboard("{Enter}");
  return user;
}

describe("a question before something that cannot be undone", () => {
  it("says what it is about to those who cannot see it", async () => {
    await opened();
    const dialog = screen.getByRole("alertdialog", { name: "Delete it?" });
    const description = dialog.getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(description)?.textContent).toBe("It cannot be brought back.");
  });

  it("does not confirm when the key that opened it is pressed once more", async () => {
    const user = await opened();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Keep it" }));
    await user.keyboard("{Enter}");
    expect(screen.getByText("cancelled")).toBeTruthy();
  });

  it("takes Escape for no", async () => {
    const user = await opened();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(screen.getByText("cancelled")).toBeTruthy();
  });

  it("is confirmed by keyboard alone, and keeps the focus inside until then", async () => {
    const user = await opened();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Delete it" }));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Keep it" }));
    await user.tab();
    await user.keyboard("{Enter}");
    expect(screen.getByText("confirmed")).toBeTruthy();
  });

  it("does not take a press beside it for an answer", async () => {
    const user = await opened();
    const beside = screen.getByRole("alertdialog").parentElement?.parentElement;
    await user.click(beside ?? document.body);
    expect(screen.getByText("asking")).toBeTruthy();
  });

  it("gives the focus back to where it came from", async () => {
    const user = await opened();
    await user.keyboard("{Escape}");
    // React Aria waits a frame, in which the dialog is gone.
    await expect
      .poll(() => document.activeElement)
      .toBe(screen.getByRole("button", { name: "Delete" }));
  });
});
