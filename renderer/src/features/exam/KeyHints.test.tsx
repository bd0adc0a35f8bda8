// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { anExam, press, type } from "./an-exam.fake.tsx";
import { chordText, commandChords, keyHintsOf } from "./key-messages.ts";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const shownKeys = () => [...document.querySelectorAll("kbd")].map((key) => key.textContent);

describe("the keys on the buttons", () => {
  it("show from the first key on and stay, and change no name", async () => {
    await anExam();
    await press("Next");
    expect(shownKeys()).toEqual([]);
    await type("{Shift}");
    expect(shownKeys()).toEqual([]);
    await type("a");
    expect(shownKeys()).toEqual(
      expect.arrayContaining(["Ctrl+D", "Ctrl+G", "Ctrl+E", "Enter", "Shift+Enter"]),
    );
    await userEvent.click(screen.getByRole("button", { name: "Next" }));
    expect(shownKeys()).toContain("Ctrl+D");
    expect(screen.getByRole("button", { name: "Navigator" })).toBeTruthy();
  });

  it("are written as this computer's keyboard has them, in the list of keys as well", async () => {
    vi.spyOn(navigator, "userAgent", "get").mockReturnValue("Mozilla/5.0 (Macintosh)");
    await anExam();
    await type("?");
    expect(shownKeys()).toContain("⌘D");
    expect(shownKeys().filter((key) => key.includes("Ctrl"))).toEqual([]);
  });

  it("are all in the list of keys", () => {
    const listed = keyHintsOf({ asksConfidence: false }).flatMap(({ chords }) =>
      chords.map((chord) => chordText(chord, false)),
    );
    for (const chord of Object.values(commandChords))
      if (chord !== null) expect(listed).toContain(chordText(chord, false));
  });
});

describe("the command key", () => {
  it("is Ctrl, and on a Mac ⌘ alone: Ctrl moves the caret there", async () => {
    await anExam();
    const isFlagged = () =>
      screen.getByRole("button", { name: /^Flag/ }).getAttribute("aria-pressed");
    await type("{Meta>}d{/Meta}");
    expect(isFlagged()).toBe("false");
    await type("{Control>}d{/Control}");
    expect(isFlagged()).toBe("true");
    vi.spyOn(navigator, "userAgent", "get").mockReturnValue("Mozilla/5.0 (Macintosh)");
    await type("{Control>}d{/Control}");
    expect(isFlagged()).toBe("true");
    await type("{Meta>}d{/Meta}");
    expect(isFlagged()).toBe("false");
  });
});
