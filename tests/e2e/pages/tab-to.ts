import { type Locator } from "@playwright/test";
import { expect } from "../fixtures.ts";

/** More stops than any screen has between two controls. */
const MOST_STOPS = 120;

/** Presses Tab, or Shift+Tab, until the focus is there, as somebody without a mouse does. */
export async function tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const { keyboard } = target.page();
  for (let stop = 0; stop < MOST_STOPS && !(await hasFocus(target)); stop += 1)
    await keyboard.press(key);
  await expect(target).toBeFocused();
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
