/** The name of a prompt's row in the page: what its `data-row` says. One matching table is on screen at a time. */
function rowOf(promptId: string): HTMLElement | null {
  return document.querySelector(`[data-row="${promptId}"]`);
}

/** The rows of a matching table as the keyboard of the room finds them, by the id of their prompt. */
export const matchingRow = {
  focus: (promptId: string): void => {
    rowOf(promptId)?.focus();
  },
  hasFocus: (promptId: string): boolean =>
    rowOf(promptId)?.contains(document.activeElement) === true,
};
