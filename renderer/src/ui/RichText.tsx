import type { ReactNode } from "react";
import type { Block, BlockText, Inline, InlineText } from "../../../shared/bank/rich-text.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";
import { lineLength, linesOf } from "./rich-text-lines.ts";
import styles from "./RichText.module.css";

/** Draws a stretch of one style, which begins at an offset (UTF-16 code units) of the whole text. */
type DrawStretch = (text: string, start: number) => ReactNode;

const asItIs: DrawStretch = (text) => text;

function InlineView({
  inline,
  children,
}: {
  readonly inline: Inline;
  readonly children: ReactNode;
}) {
  switch (inline.type) {
    case "text":
      return children;
    case "strong":
      return <strong>{children}</strong>;
    case "emphasis":
      return <em>{children}</em>;
    case "code":
      return <code className={styles["code"]}>{children}</code>;
    default:
      return assertNever(inline.type);
  }
}

interface LineProps {
  readonly text: InlineText;
  /** The offset of the line in the whole text. */
  readonly start: number;
  readonly draw: DrawStretch;
}

function Line({ text, start, draw }: LineProps) {
  // The tree of a text never changes, so the index is its identity.
  return text.map((inline, index) => (
    <InlineView key={index} inline={inline}>
      {draw(inline.text, start + lineLength(text.slice(0, index)))}
    </InlineView>
  ));
}

/** One line of a bank's text: an option, a prompt. */
export function InlineTextView({ text }: { readonly text: InlineText }) {
  return <Line text={text} start={0} draw={asItIs} />;
}

interface BlockProps extends Omit<LineProps, "text"> {
  readonly block: Block;
}

function BlockView({ block, start, draw }: BlockProps) {
  if (block.type === "paragraph")
    return (
      <p>
        <Line text={block.content} start={start} draw={draw} />
      </p>
    );
  const entries = block.entries.map((entry, index) => (
    <li key={index}>
      <Line text={entry} start={start + lengthOf(block.entries.slice(0, index))} draw={draw} />
    </li>
  ));
  return block.isOrdered ? (
    <ol className={styles["list"]}>{entries}</ol>
  ) : (
    <ul className={styles["list"]}>{entries}</ul>
  );
}

function lengthOf(lines: readonly InlineText[]): number {
  return lines.reduce((length, line) => length + lineLength(line), 0);
}

interface BlockTextViewProps {
  readonly text: BlockText;
  /** Draws each stretch in its own way; without it, as it is. */
  readonly draw?: DrawStretch;
}

/** Paragraphs and lists of a bank: a stem, a rationale, a takeaway. Takes the size of the text around it. */
export function BlockTextView({ text, draw = asItIs }: BlockTextViewProps) {
  return (
    <div className={styles["text"]}>
      {text.map((block, index) => (
        <BlockView
          key={index}
          block={block}
          start={lengthOf(text.slice(0, index).flatMap(linesOf))}
          draw={draw}
        />
      ))}
    </div>
  );
}
