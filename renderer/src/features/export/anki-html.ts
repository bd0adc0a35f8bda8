import type { Block, BlockText, Inline, InlineText } from "../../../../shared/bank/rich-text.ts";

/** "[" too: Anki plays, typesets and speaks what stands in brackets of its own, such as [sound:…] and [latex]. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "[": "&#91;",
  "{": "&#123;",
};

const elements: Readonly<Record<Inline["type"], (text: string) => string>> = {
  text: (text) => text,
  strong: (text) => `<b>${text}</b>`,
  emphasis: (text) => `<i>${text}</i>`,
  code: (text) => `<code>${text}</code>`,
};

/** A text as HTML that shows it and does nothing else. It holds no tab, line end or quotation mark. */
export function escapedHtml(text: string): string {
  return text
    .replace(/[&<>"'[{]/g, (character) => ENTITIES[character] ?? "")
    .replace(/\r\n?|\n/g, "<br>")
    .replace(/\t/g, " ");
}

/** One line of a bank's text as HTML. */
export function lineHtml(line: InlineText): string {
  return line.map(({ type, text }) => elements[type](escapedHtml(text))).join("");
}

/** Paragraphs and lists of a bank as HTML. */
export function blocksHtml(text: BlockText): string {
  return text.map(blockHtml).join("");
}

function blockHtml(block: Block): string {
  if (block.type === "paragraph") return `<p>${lineHtml(block.content)}</p>`;
  return listHtml(block.isOrdered ? "ol" : "ul", block.entries.map(lineHtml));
}

/** A list of entries that are HTML already. */
export function listHtml(element: "ol" | "ul", entries: readonly string[], type?: "A"): string {
  const attribute = type === undefined ? "" : ` type=${type}`;
  return `<${element}${attribute}>${entries.map((entry) => `<li>${entry}</li>`).join("")}</${element}>`;
}
