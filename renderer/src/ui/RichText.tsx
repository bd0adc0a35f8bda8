import type { Block, BlockText, Inline, InlineText } from "../../../shared/bank/rich-text.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";
import styles from "./RichText.module.css";

function InlineView({ inline }: { readonly inline: Inline }) {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "strong":
      return <strong>{inline.text}</strong>;
    case "emphasis":
      return <em>{inline.text}</em>;
    case "code":
      return <code className={styles["code"]}>{inline.text}</code>;
    default:
      return assertNever(inline.type);
  }
}

/** One line of a bank's text: an option, a prompt. */
export function InlineTextView({ text }: { readonly text: InlineText }) {
  // The tree of a text never changes, so the index is its identity.
  return text.map((inline, index) => <InlineView key={index} inline={inline} />);
}

function BlockView({ block }: { readonly block: Block }) {
  if (block.type === "paragraph")
    return (
      <p>
        <InlineTextView text={block.content} />
      </p>
    );
  const entries = block.entries.map((entry, index) => (
    <li key={index}>
      <InlineTextView text={entry} />
    </li>
  ));
  return block.isOrdered ? (
    <ol className={styles["list"]}>{entries}</ol>
  ) : (
    <ul className={styles["list"]}>{entries}</ul>
  );
}

/** Paragraphs and lists of a bank: a stem, a rationale, a takeaway. Takes the size of the text around it. */
export function BlockTextView({ text }: { readonly text: BlockText }) {
  return (
    <div className={styles["text"]}>
      {text.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}
