import { type ReactElement, useId } from "react";
import { type DragAndDropHooks, GridList } from "react-aria-components";
import type { AnswerOption } from "./answer-option.ts";
import styles from "./OrderingBoard.module.css";

interface EntryListProps<Id extends string> {
  readonly title: string;
  /** Stands where there are no entries. */
  readonly emptyText: string;
  readonly entries: readonly AnswerOption<Id>[];
  readonly dragAndDropHooks: DragAndDropHooks<AnswerOption<Id>>;
  /** What the rows close over: React Aria keeps a row until its entry or one of these changes. */
  readonly dependencies: readonly unknown[];
  readonly children: (entry: AnswerOption<Id>) => ReactElement;
}

/** One column of an ordering board. */
export function EntryList<Id extends string>(props: EntryListProps<Id>) {
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
        items={props.entries}
        dependencies={props.dependencies}
        dragAndDropHooks={props.dragAndDropHooks}
        renderEmptyState={() => <p className={styles["empty"]}>{props.emptyText}</p>}
      >
        {props.children}
      </GridList>
    </div>
  );
}
