/** Whether the lower edge of an element lies inside everything that scrolls around it, and inside the window. */
export function isInSight(element: Element): boolean {
  const { bottom } = element.getBoundingClientRect();
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    const isClipping = getComputedStyle(box).overflowY !== "visible";
    // Half a pixel: at some text sizes edges fall between two of them.
    if (isClipping && bottom > box.getBoundingClientRect().bottom + 0.5) return false;
  }
  return bottom <= window.innerHeight + 0.5;
}
