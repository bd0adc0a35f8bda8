import { parseBlockText, parseInlineText } from "../source/markdown.ts";
import { itemTexts } from "./item-texts.ts";
import { itemRule } from "./rule.ts";

/** Texts keep to the Markdown that the screens can show. */
export const markup = itemRule("markup", (item) =>
  itemTexts(item.source).flatMap(({ path, markdown, form }) => {
    const parsed = form === "block" ? parseBlockText(markdown) : parseInlineText(markdown);
    return parsed.ok ? [] : parsed.error.map((message) => ({ path, message }));
  }),
);
