/** Moves the focus to the first button inside the element with an id: the choice of a row in a matching table. */
export function focusFirstButton(elementId: string): void {
  document.getElementById(elementId)?.querySelector("button")?.focus();
}
