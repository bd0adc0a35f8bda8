import type { Page } from "@playwright/test";

/** Something that a screen reader was given to say without being asked. */
interface SpokenWords {
  readonly text: string;
  /** The clock of the exam room at that moment; empty where there is none. */
  readonly clock: string;
}

/**
 * Listens to every live region of the page from now on. Answers with what was put into them, in order; a region is not heard
 * where `aria-live` is off, which is what a timer begins with.
 */
export async function listenToPage(page: Page): Promise<() => Promise<readonly SpokenWords[]>> {
  await page.evaluate(() => {
    const spoken: { readonly text: string; readonly clock: string }[] = [];
    const regions = "[role='status'], [role='alert'], [role='timer'], [role='log'], [aria-live]";
    const isHeard = (region: Element): boolean => {
      const usual = region.getAttribute("role") === "timer" ? "off" : "polite";
      return (region.getAttribute("aria-live") ?? usual) !== "off";
    };
    const regionsAt = (node: Node): readonly (Element | null)[] => [
      (node instanceof Element ? node : node.parentElement)?.closest(regions) ?? null,
      ...(node instanceof Element ? node.querySelectorAll(regions) : []),
    ];
    const observer = new MutationObserver((mutations) => {
      const changed = mutations.flatMap(({ target, addedNodes }) => [
        regionsAt(target)[0] ?? null,
        ...[...addedNodes].flatMap(regionsAt),
      ]);
      for (const region of new Set(changed)) {
        const text = region?.textContent.trim() ?? "";
        if (region === null || text === "" || !isHeard(region)) continue;
        const clock = document.querySelector("[role='timer']")?.textContent ?? "";
        spoken.push({ text, clock });
      }
    });
    observer.observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Reflect.set(window, "spokenWords", spoken);
  });
  return () =>
    page.evaluate(() => {
      const spoken: unknown = Reflect.get(window, "spokenWords");
      return spoken as readonly SpokenWords[];
    });
}

/** Those of some words that tell of time. */
export function aboutTime(spoken: readonly SpokenWords[]): readonly SpokenWords[] {
  return spoken.filter(({ text }) => /\b(time|hour|minute|second|left)/i.test(text));
}
