// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import "../../ui/css-escape.fake.ts";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { createAppearanceMemory } from "../../platform/appearance-memory.ts";
import { showAppearance } from "../../platform/show-appearance.ts";
import { AppearanceButton } from "./AppearanceButton.tsx";
import { createAppearanceStore } from "./appearance-store.ts";

const root = document.documentElement;

afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** The app started anew on this computer. */
function start() {
  const store = createAppearanceStore(createAppearanceMemory(localStorage), (appearance) => {
    showAppearance(root, appearance);
  });
  return render(<AppearanceButton store={store} />);
}

async function choose(name: RegExp) {
  await userEvent.click(screen.getByRole("button", { name: "Appearance" }));
  await userEvent.click(screen.getByRole("radio", { name }));
  await userEvent.keyboard("{Escape}");
}

describe("the appearance", () => {
  it("follows the computer until somebody chooses", () => {
    start();
    expect(root.dataset).toMatchObject({ textSize: "100" });
    expect(root.dataset["theme"]).toBeUndefined();
  });

  it("changes at once, and is there before anything is drawn when the app starts again", async () => {
    const { unmount } = start();
    await choose(/^150 %/);
    await choose(/^High contrast/);
    expect(root.dataset).toMatchObject({ textSize: "150", theme: "high-contrast" });
    unmount();
    showAppearance(root, { textSize: "100", colourScheme: "system" });
    start();
    expect(root.dataset).toMatchObject({ textSize: "150", theme: "high-contrast" });
  });

  it("follows the computer again when one goes back to that", async () => {
    start();
    await choose(/^Sepia/);
    expect(root.dataset["theme"]).toBe("sepia");
    await choose(/^System/);
    expect(root.dataset["theme"]).toBeUndefined();
  });
});
