import { type ReactElement, useId } from "react";
import { type DragAndDropHooks, GridList } from "react-aria-components";
import styles from "./OrderingBoard.module.css";

interface EntryListProps<Row extends object> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly dragAndDropHooks: DragAndDropHooks<Row>;
  /** What the rows close over: React Aria keeps a row until it or one of these changes. */
  readonly dependencies: readonly unknown[];
  readonly children: (row: Row) => ReactElement;
}

/** One column of an ordering board. */
export function EntryList<Row extends object>(props: EntryListProps<Row>) {
  const titleId = useId();
  return (
    <div className={styles["column"]}>
      <h2 id={titleId} className={styles["title"]}>
        {props.title}
      </h2>
      <GridList
        aria-labelledby={titleId}
        className={styles["list"] ?? ""}
        keyboardNavigationBehavior="tab"
        escapeKeyBehavior="none"
        items={props.rows}
        dependencies={props.dependencies}
        dragAndDropHooks={props.dragAndDropHooks}
      >
        {props.children}
      </GridList>
    </div>
  );
}
