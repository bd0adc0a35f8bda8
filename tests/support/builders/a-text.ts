import type { BlockText, InlineText } from "../../../shared/bank/rich-text.ts";

/** One line of plain text. */
export function aLine(text: string): InlineText {
  return [{ type: "text", text }];
}

/** One paragraph of plain text. */
export function aParagraph(text: string): BlockText {
  return [{ type: "paragraph", content: aLine(text) }];
}
