import type { Block, BlockText, InlineText } from "../../../shared/bank/rich-text.ts";

/** The lines of one block: a paragraph is one, each entry of a list is one. */
export function linesOf(block: Block): readonly InlineText[] {
  return block.type === "paragraph" ? [block.content] : block.entries;
}

/** How many characters (UTF-16 code units) a line has without its formatting. */
export function lineLength(line: InlineText): number {
  return line.reduce((length, { text }) => length + text.length, 0);
}

/** The plain text of each line. All of them, one after the other with nothing in between, are what offsets count in. */
export function plainLines(text: BlockText): readonly string[] {
  return text.flatMap(linesOf).map((line) => line.map((inline) => inline.text).join(""));
}
