function rowOf(promptId: string): HTMLElement | null {
  return document.querySelector(`[data-row="${promptId}"]`);
}

/** The rows of the matching table on screen, by the id of their prompt; there is one table at a time. */
export const matchingRow = {
  focus: (promptId: string): void => {
    rowOf(promptId)?.focus();
  },
  /** The same for a number key. While it stays there the row says so, since Enter then means the room and not the row. */
  focusByNumber: (promptId: string): void => {
    const row = rowOf(promptId);
    row?.focus();
    row?.setAttribute("data-by-number", "");
    row?.addEventListener(
      "focusout",
      () => {
        row.removeAttribute("data-by-number");
      },
      { once: true },
    );
  },
  hasFocus: (promptId: string): boolean =>
    rowOf(promptId)?.contains(document.activeElement) === true,
};
