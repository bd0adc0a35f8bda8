import type { Item } from "../../../shared/bank/item.ts";
import type { BlockText, InlineText } from "../../../shared/bank/rich-text.ts";
import type { PlainItem } from "../source/plain-item.ts";

/** The item as it is counted and compared, from a built bank. */
export function plainItemOf(item: Item): PlainItem {
  return {
    id: item.id,
    stem: plainText(item.stem),
    options: item.options.map((option) => plainLine(option.text)),
    prompts: item.kind === "matching" ? item.prompts.map((prompt) => plainLine(prompt.text)) : [],
    keyPlace:
      item.kind === "single-choice"
        ? item.options.findIndex((option) => option.id === item.key)
        : null,
  };
}

function plainText(text: BlockText): string {
  return text
    .flatMap((block) => (block.type === "paragraph" ? [block.content] : block.entries))
    .map(plainLine)
    .join("\n");
}

function plainLine(text: InlineText): string {
  return text.map((inline) => inline.text).join("");
}
