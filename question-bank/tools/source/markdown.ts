import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Block, BlockText, Inline, InlineText } from "../../../shared/bank/rich-text.ts";
import type { NoteBlock, NoteTable } from "../../../shared/bank/study-note.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";

type BlockNode = ReturnType<typeof fromMarkdown>["children"][number];
type ParagraphNode = Extract<BlockNode, { type: "paragraph" }>;
type ListNode = Extract<BlockNode, { type: "list" }>;
type TableNode = Extract<BlockNode, { type: "table" }>;
type InlineNode = ParagraphNode["children"][number];

const NOT_ALLOWED = "allowed are paragraphs, lists, strong, emphasis and `code`";

/** Collects what is wrong with a text while the rest of it is still read, so that an author sees everything at once. */
type Report = (problem: string) => void;

/** Parses paragraphs and flat lists. Answers with every construct that is outside the allowed Markdown. */
export function parseBlockText(markdown: string): Result<BlockText, readonly string[]> {
  return collecting((report) =>
    fromMarkdown(markdown).children.flatMap((node) => blockOf(node, report)),
  );
}

/** Parses the body of a study note: what `parseBlockText` allows, and tables. */
export function parseNoteText(markdown: string): Result<readonly NoteBlock[], readonly string[]> {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return collecting((report) =>
    tree.children.flatMap((node): readonly NoteBlock[] =>
      node.type === "table" ? [tableOf(node, report)] : blockOf(node, report),
    ),
  );
}

/** Parses a text of one paragraph: an option or a prompt. */
export function parseInlineText(markdown: string): Result<InlineText, readonly string[]> {
  return collecting((report) => {
    const [first, ...others] = fromMarkdown(markdown).children;
    if (first?.type === "paragraph" && others.length === 0) return inlinesOf(first, report);
    report("must be one line of text, without lists or blank lines");
    return [];
  });
}

function collecting<T>(parse: (report: Report) => T): Result<T, readonly string[]> {
  const problems: string[] = [];
  const value = parse((problem) => problems.push(problem));
  return problems.length === 0 ? ok(value) : err(problems);
}

function blockOf(node: BlockNode, report: Report): readonly Block[] {
  if (node.type === "paragraph") return [{ type: "paragraph", content: inlinesOf(node, report) }];
  if (node.type === "list") return [listOf(node, report)];
  report(`${node.type} is not allowed: ${NOT_ALLOWED}`);
  return [];
}

function listOf(list: ListNode, report: Report): Block {
  if (list.ordered === true && list.start !== 1) report("a numbered list must begin with 1");
  const entries = list.children.map((entry) => {
    const [first, ...others] = entry.children;
    if (first?.type === "paragraph" && others.length === 0) return inlinesOf(first, report);
    report("a list entry must be one line of text, without a list inside");
    return [];
  });
  return { type: "list", isOrdered: list.ordered === true, entries };
}

function tableOf(table: TableNode, report: Report): NoteTable {
  const [header = [], ...rows] = table.children.map((row) =>
    row.children.map((cell) => inlinesOf(cell, report)),
  );
  if (rows.length === 0) report("a table needs a row under its header");
  if ([header, ...rows].some((row) => row.some((cell) => cell.length === 0)))
    report("every cell of a table holds text");
  if (rows.some((row) => row.length !== header.length))
    report("every row of a table has as many cells as its header");
  return { type: "table", header, rows };
}

function inlinesOf(
  paragraph: { readonly children: readonly InlineNode[] },
  report: Report,
): InlineText {
  const inlines = paragraph.children.flatMap((node) => inlineOf(node, report));
  return inlines.reduce<readonly Inline[]>((joined, next) => {
    const last = joined.at(-1);
    if (last?.type !== "text" || next.type !== "text") return [...joined, next];
    return [...joined.slice(0, -1), { type: "text", text: last.text + next.text }];
  }, []);
}

function inlineOf(node: InlineNode, report: Report): readonly Inline[] {
  if (node.type === "text") return [{ type: "text", text: unwrapped(node.value) }];
  if (node.type === "inlineCode") return [{ type: "code", text: node.value }];
  if (node.type !== "strong" && node.type !== "emphasis") {
    report(`${node.type} is not allowed: ${NOT_ALLOWED}`);
    return [];
  }
  const [only, ...others] = node.children;
  if (only?.type === "text" && others.length === 0)
    return [{ type: node.type, text: unwrapped(only.value) }];
  report(`${node.type} must hold plain text: styles do not nest`);
  return [];
}

// A line break in the source is only where the author's line was full.
function unwrapped(text: string): string {
  return text.replaceAll("\n", " ");
}
