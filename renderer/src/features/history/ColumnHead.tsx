import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import type { HistoryColumn, HistoryOrder } from "../../../../shared/history/sort-attempts.ts";
import { Icon } from "../../ui/Icon.tsx";
import { columnNames } from "./history-messages.ts";
import styles from "./ColumnHead.module.css";

/** Where names and numbers begin when a column is first chosen: the best and newest first, names from A. */
const firstDirections: Readonly<Record<HistoryColumn, HistoryOrder["direction"]>> = {
  date: "descending",
  exam: "ascending",
  mock: "ascending",
  score: "descending",
  outcome: "descending",
  time: "descending",
  weakest: "ascending",
};

const icons = { ascending: ArrowUp, descending: ArrowDown } as const;

interface ColumnHeadProps {
  readonly column: HistoryColumn;
  readonly order: HistoryOrder;
  readonly onSort: (order: HistoryOrder) => void;
}

/** The heading of a column, which sorts by it; pressed again, the other way round. */
export function ColumnHead({ column, order, onSort }: ColumnHeadProps) {
  const isSorted = order.column === column;
  const other = order.direction === "ascending" ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={isSorted ? order.direction : "none"} className={styles["head"]}>
      <button
        type="button"
        className={styles["button"]}
        data-sorted={isSorted || undefined}
        onClick={() => {
          onSort({ column, direction: isSorted ? other : firstDirections[column] });
        }}
      >
        {columnNames[column]}
        <Icon icon={isSorted ? icons[order.direction] : ChevronsUpDown} />
      </button>
    </th>
  );
}
