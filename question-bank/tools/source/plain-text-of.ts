import { fromMarkdown } from "mdast-util-from-markdown";

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>["children"][number];

/** What a reader sees of a Markdown text, one line per paragraph or list entry. Also for text that the bank would not allow. */
export function plainTextOf(markdown: string): string {
  return linesOf(fromMarkdown(markdown)).join("\n");
}

function linesOf(node: Node): readonly string[] {
  if ("value" in node) return [node.value.replaceAll("\n", " ")];
  if (!("children" in node)) return [];
  const parts = node.children.map(linesOf);
  const isBlock = node.type === "root" || node.type === "list" || node.type === "listItem";
  return isBlock ? parts.flat() : [parts.flat().join("")];
}
