import type { Page } from "@playwright/test";

/** The elements that scroll sideways or stick out of the window, but for those that are there to be heard alone. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrollsSideways = (element: Element): boolean =>
      element.scrollWidth > element.clientWidth + 1 &&
      (element === document.scrollingElement ||
        /auto|scroll/.test(getComputedStyle(element).overflowX));
    const sticksOut = (element: Element): boolean => {
      const { right, left, width } = element.getBoundingClientRect();
      return width > 1 && (right > window.innerWidth + 1 || left < -1);
    };
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== "none" || isClipped(element.parentElement));
    return [...document.querySelectorAll("*")]
      .filter((element) => scrollsSideways(element) || sticksOut(element))
      .filter((element) => !isClipped(element))
      .map((element) => `${element.tagName} ${element.getAttribute("class") ?? ""}`);
  });
}

/**
 * What can be pressed and is smaller than 24 by 24 px. The words of a question that lies open for highlighting are excepted, being
 * part of a text (WCAG 2.5.8); an input that lies hidden below its label is as large as the label.
 */
export function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST_PX = 24;
    const controls =
      "button, a[href], input, select, textarea, summary, [role='button'], [role='option'], [role='row'], [tabindex='0']";
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== "none" || isClipped(element.parentElement));
    const targetOf = (element: Element): Element =>
      (element instanceof HTMLInputElement ? element.closest("label") : null) ?? element;
    return [...document.querySelectorAll(controls)]
      .filter((element) => element.closest("[inert], [aria-hidden='true']") === null)
      .map(targetOf)
      .filter((element) => element.getClientRects().length > 0 && !isClipped(element))
      .filter((element) => element.closest("[role='heading'] p, [role='heading'] li") === null)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < LEAST_PX - 0.01)
      .map(
        ({ element, box }) =>
          `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent} ${box.width} x ${box.height}`,
      );
  });
}

/**
 * To be asked while colours are forced: what is chosen, pressed, held or current and yet looks like a neighbour of its kind that
 * is not, colour apart; and what can be pressed but shows neither an edge nor anything within it.
 */
export function alikeWhenColoursAreForced(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const states = ["data-selected", "data-held", "aria-current", "aria-pressed"];
    const properties = [
      "outlineStyle",
      "outlineWidth",
      "fill",
      "fontWeight",
      "textDecorationLine",
    ] as const;
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const isOn = (element: Element) =>
      states.some((state) => !["false", null].includes(element.getAttribute(state)));
    const groundOf = (element: Element | null): string => {
      const colour = element === null ? "" : getComputedStyle(element).backgroundColor;
      return /^rgba\(.*, 0\)$/.test(colour) ? groundOf(element?.parentElement ?? null) : colour;
    };
    /** How wide an edge is as far as one sees it. */
    const edgeOf = (part: Element, side: "Top" | "Left"): number => {
      const style = getComputedStyle(part);
      const isSeen =
        style[`border${side}Style`] !== "none" && style[`border${side}Color`] !== groundOf(part);
      return isSeen ? parseFloat(style[`border${side}Width`]) : 0;
    };
    /** What one sees of an element without reading its words. */
    const looksOf = (element: Element): string =>
      [element, ...element.querySelectorAll("*")]
        .filter((part) => part.closest(".visually-hidden, [data-struck]") === null)
        .map((part) => {
          const style = getComputedStyle(part);
          const seen = properties.map((name) => style[name]);
          const edges = [edgeOf(part, "Top"), edgeOf(part, "Left")];
          return [part.tagName, groundOf(part), ...edges, ...seen].join(" ");
        })
        .join("\n");
    const alike = [...document.querySelectorAll(states.map((state) => `[${state}]`).join())].filter(
      (element) => {
        const kind = element.getAttribute("class");
        if (kind === null || !isShown(element) || !isOn(element)) return false;
        return [...document.getElementsByClassName(kind)].some(
          (other) => isShown(other) && !isOn(other) && looksOf(other) === looksOf(element),
        );
      },
    );
    const unseen = [...document.querySelectorAll("button, textarea")].filter(
      (element) =>
        isShown(element) &&
        element.closest("[style*='clip']") === null &&
        element.textContent === "" &&
        element.querySelector("svg") === null &&
        edgeOf(element, "Top") === 0,
    );
    return [...alike, ...unseen].map(
      (element) =>
        `${element.tagName} ${element.getAttribute("class") ?? ""} ${element.textContent}`,
    );
  });
}
