import type { KeyboardEvent } from "react";

const targets: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, last) => last,
};

/** Moves the focus among the buttons of a rail with the arrow keys, Home and End. It chooses nothing: Enter does. */
export function moveAlongRail(event: KeyboardEvent<HTMLButtonElement>): void {
  const target = targets[event.key];
  const rail = event.currentTarget.closest("nav");
  if (target === undefined || rail === null) return;
  const buttons = [...rail.querySelectorAll("button")];
  event.preventDefault();
  buttons[target(buttons.indexOf(event.currentTarget), buttons.length - 1)]?.focus();
}
