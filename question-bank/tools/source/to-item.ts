import { ItemSchema, type Item, type ItemSource } from "../../../shared/bank/item.ts";
import type { Result } from "../../../shared/lib/result.ts";
import { parseBlockText, parseInlineText } from "./markdown.ts";

/** The item as a built bank holds it. Throws for texts that rule "markup" refuses: lint comes first. */
export function toItem(source: ItemSource): Item {
  const prompts = source.kind === "matching" ? { prompts: source.prompts.map(toPart) } : {};
  return ItemSchema.parse({
    ...source,
    stem: parsed(parseBlockText(source.stem)),
    takeaway: parsed(parseBlockText(source.takeaway)),
    options: source.options.map(toPart),
    ...prompts,
  });
}

function toPart(part: ItemSource["options"][number]) {
  return {
    id: part.id,
    text: parsed(parseInlineText(part.text)),
    rationale: parsed(parseBlockText(part.rationale)),
  };
}

function parsed<T>(text: Result<T, readonly string[]>): T {
  if (!text.ok) throw new Error(`A text that was not linted: ${text.error.join("; ")}`);
  return text.value;
}
