import type { TextRange } from "../../../../shared/exam/text-range.ts";

function lengthUpTo(container: Node, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(container, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** The part of the selection that lies in an element, in characters of its text, without white space around it; null for none. */
export function selectedRange(container: Element): TextRange | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const selected = selection.getRangeAt(0);
  if (!selected.intersectsNode(container)) return null;
  const inside = document.createRange();
  inside.selectNodeContents(container);
  if (selected.compareBoundaryPoints(Range.START_TO_START, inside) > 0)
    inside.setStart(selected.startContainer, selected.startOffset);
  if (selected.compareBoundaryPoints(Range.END_TO_END, inside) < 0)
    inside.setEnd(selected.endContainer, selected.endOffset);
  const text = inside.toString();
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const start =
    lengthUpTo(container, inside.startContainer, inside.startOffset) +
    (text.length - text.trimStart().length);
  return { start, end: start + trimmed.length };
}

/** The offset of an element in the text of another that holds it. */
export function textOffsetOf(container: Element, element: Element): number {
  return lengthUpTo(container, element, 0);
}
