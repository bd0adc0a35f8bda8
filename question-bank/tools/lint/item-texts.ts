import type { ItemSource } from "../../../shared/bank/item.ts";
import type { YamlPath } from "../source/parse-yaml.ts";

/** A Markdown text of an item and where it stands. */
export interface ItemText {
  readonly path: YamlPath;
  readonly markdown: string;
  /** Inline texts are one line: options and prompts. */
  readonly form: "block" | "inline";
}

/** Every text of an item in the order of its file. */
export function itemTexts(source: ItemSource): readonly ItemText[] {
  return [
    { path: ["stem"], markdown: source.stem, form: "block" },
    ...(source.kind === "matching" ? partTexts(source.prompts, "prompts") : []),
    ...partTexts(source.options, "options"),
    { path: ["takeaway"], markdown: source.takeaway, form: "block" },
  ];
}

function partTexts(parts: ItemSource["options"], list: string): readonly ItemText[] {
  return parts.flatMap((part, index): readonly ItemText[] => [
    { path: [list, index, "text"], markdown: part.text, form: "inline" },
    { path: [list, index, "rationale"], markdown: part.rationale, form: "block" },
  ]);
}
