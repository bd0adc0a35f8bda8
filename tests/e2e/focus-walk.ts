import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** Where the focus is: on what, whether one sees that it is there, and what is wrong with that, if anything. */
interface FocusPlace {
  /** Tells one stop from another. */
  readonly what: string;
  readonly wrong: string | null;
}

/** More stops than any screen of the exam room has. */
const MOST_STOPS = 220;

/** Looks where the focus is. It must be on something that is there, within the dialog if one is open, and be seen there. */
function focusPlace(page: Page): Promise<FocusPlace> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) return { what: "nothing", wrong: "is lost" };
    const what = `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent.slice(0, 60)}`;
    const dialogs = document.querySelectorAll("[role='dialog'], [role='alertdialog']");
    const dialog = dialogs[dialogs.length - 1];
    if (dialog?.contains(element) === false) return { what, wrong: "is beneath the dialog" };
    if (element.closest("[inert], [hidden]") !== null) return { what, wrong: "is on what is dead" };
    if (element.getClientRects().length === 0) return { what, wrong: "is on what is not shown" };
    const hasRing = (candidate: Element): boolean => {
      const { outlineStyle, outlineWidth, outlineColor, backgroundColor } =
        getComputedStyle(candidate);
      return (
        outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && outlineColor !== backgroundColor
      );
    };
    const hasBar = (candidate: Element): boolean =>
      parseFloat(getComputedStyle(candidate, "::before").borderInlineStartWidth) >= 2;
    // React Aria hides an input below its label, and the label wears the ring.
    const wearer = element instanceof HTMLInputElement ? element.closest("label") : null;
    // A heading that was led to is no control: the next Tab goes on from there.
    const isStop = element instanceof HTMLElement && element.tabIndex >= 0;
    const isSeen =
      !isStop ||
      hasRing(element) ||
      hasBar(element) ||
      (wearer !== null && hasRing(wearer)) ||
      element.getAttribute("role") === "dialog";
    return { what, wrong: isSeen ? null : "is not seen" };
  });
}

/** Expects the focus to be somewhere and, within a moment, to be seen there. */
export async function expectFocus(page: Page, after: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const { what, wrong } = await focusPlace(page);
        return wrong === null ? null : `the focus ${wrong}: ${what}`;
      },
      { message: `after ${after}`, timeout: 3000 },
    )
    .toBeNull();
}

/** Presses Tab until the focus is where it began, and answers with every stop on the way. */
export async function tabAround(
  page: Page,
  key: "Tab" | "Shift+Tab",
): Promise<readonly FocusPlace[]> {
  const stops: FocusPlace[] = [];
  const mark = (isFirst: boolean) =>
    page.evaluate((first) => {
      const { activeElement: element } = document;
      if (first) element?.setAttribute("data-tab-start", "");
      return !first && element?.hasAttribute("data-tab-start") === true;
    }, isFirst);
  await page.keyboard.press(key);
  await mark(true);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    stops.push(await focusPlace(page));
    await page.keyboard.press(key);
    if (await mark(false)) break;
  }
  await page.evaluate(() => {
    document.querySelector("[data-tab-start]")?.removeAttribute("data-tab-start");
  });
  return stops;
}
