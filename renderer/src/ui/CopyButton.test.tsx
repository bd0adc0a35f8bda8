// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CopyButton } from "./CopyButton.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("a copy button", () => {
  it("puts the text on the clipboard, says so, and takes it back for another text", async () => {
    const user = userEvent.setup();
    const { rerender } = render(<CopyButton text="TST-01-R1-S7-0" what="form code" />);
    await user.click(screen.getByRole("button", { name: "Copy the form code" }));
    await expect(navigator.clipboard.readText()).resolves.toBe("TST-01-R1-S7-0");
    expect(screen.getByRole("status").textContent).toBe("Copied");
    rerender(<CopyButton text="TST-01-R1-S8-1" what="form code" />);
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("says what to do where the system refuses", async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    render(<CopyButton text="TST-01-R1-S7-0" what="form code" />);
    await user.click(screen.getByRole("button", { name: "Copy the form code" }));
    expect(screen.getByRole("status").textContent).toContain("select it and copy it by hand");
  });
});
