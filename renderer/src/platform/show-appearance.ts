import type { Appearance } from "./appearance-memory.ts";

/** Puts an appearance on the page's root element, where tokens.css takes it up. */
export function showAppearance(root: HTMLElement, { textSize, colourScheme }: Appearance): void {
  root.dataset["textSize"] = textSize;
  if (colourScheme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = colourScheme;
}
