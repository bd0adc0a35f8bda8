import type { BlockText, InlineText } from "./rich-text.ts";

/** A line of a bank's text without its formatting. */
export function plainLine(text: InlineText): string {
  return text.map((inline) => inline.text).join("");
}

/** The first words of a text of several paragraphs, without formatting; ends in "…" where there are more. */
export function firstWords(text: BlockText, count: number): string {
  const words = text
    .flatMap((block) => (block.type === "paragraph" ? [block.content] : block.entries))
    .map(plainLine)
    .join(" ")
    .split(/\s+/);
  return words.length <= count ? words.join(" ") : `${words.slice(0, count).join(" ")} …`;
}
