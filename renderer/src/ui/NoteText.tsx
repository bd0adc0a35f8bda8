import type { NoteBlock, NoteTable } from "../../../shared/bank/study-note.ts";
import styles from "./NoteText.module.css";
import { BlockTextView, InlineTextView } from "./RichText.tsx";

/** A table of a note. Its first column names the rows; where there is no room for columns each row becomes a block of labelled lines. */
function TableView({ table: { header, rows } }: { readonly table: NoteTable }) {
  return (
    <div className={styles["frame"]}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            {header.map((title, column) => (
              <th key={column} scope="col">
                <InlineTextView text={title} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name && <InlineTextView text={name} />}</th>
              {cells.map((cell, place) => (
                <td key={place}>
                  <span className={styles["label"]}>
                    <InlineTextView text={header[place + 1] ?? []} />
                  </span>
                  <InlineTextView text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Paragraphs, lists and tables of a study note. Takes the size of the text around it. */
export function NoteText({ body }: { readonly body: readonly NoteBlock[] }) {
  return (
    <div className={styles["text"]}>
      {/* The text of a note never changes, so the index is the identity. */}
      {body.map((block, index) =>
        block.type === "table" ? (
          <TableView key={index} table={block} />
        ) : (
          <BlockTextView key={index} text={[block]} />
        ),
      )}
    </div>
  );
}
