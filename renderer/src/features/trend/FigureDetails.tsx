import { useState } from "react";
import { pageOf } from "../../../../shared/history/page-of.ts";
import { FigureTable } from "../../ui/FigureTable.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { pageSentence, trendMessages as words } from "./trend-messages.ts";
import styles from "./FigureDetails.module.css";

const PAGE_SIZE = 50;

interface FigureDetailsProps<Row> {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Asked for the rows on the open page alone. */
  readonly cellsOf: (row: Row, index: number) => readonly string[];
}

/** The figures of a picture as a table, on request: what the picture says is said before it. */
export function FigureDetails<Row>({ caption, columns, rows, cellsOf }: FigureDetailsProps<Row>) {
  const [isOpen, setIsOpen] = useState(false);
  const [asked, setAsked] = useState(0);
  const page = pageOf(rows, asked, PAGE_SIZE);
  return (
    <details
      className={styles["details"]}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>{words.asTable}</summary>
      {isOpen && (
        <div className={styles["body"]}>
          {page.pageCount > 1 && (
            <Pager
              label={words.pages}
              sentence={pageSentence(page.from, page.to, page.totalCount)}
              index={page.index}
              pageCount={page.pageCount}
              onChange={setAsked}
            />
          )}
          <FigureTable
            caption={caption}
            columns={columns}
            rows={page.entries.map((row, index) => ({
              key: `${page.from + index}`,
              cells: cellsOf(row, page.from - 1 + index),
            }))}
          />
        </div>
      )}
    </details>
  );
}
