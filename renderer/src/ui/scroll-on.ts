/** The part of a page that stays in sight when one scrolls on, so that no line is lost. */
const KEPT_SHARE = 0.2;

/** Scrolls what an element lies in on by most of a page. */
export function scrollOn(element: Element): void {
  const box = scrollerOf(element);
  box?.scrollBy({ top: box.clientHeight * (1 - KEPT_SHARE) });
}

function scrollerOf(element: Element): Element | null {
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    const doesScroll = /auto|scroll/.test(getComputedStyle(box).overflowY);
    if (doesScroll && box.scrollHeight > box.clientHeight) return box;
  }
  return document.scrollingElement;
}
