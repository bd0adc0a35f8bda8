import type { ReactNode } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import styles from "./PickGrid.module.css";

interface PickGridProps {
  readonly label: string;
  readonly cells: readonly {
    /** Counts from 1; typing it moves the focus there. */
    readonly number: number;
    /** Shapes beside the number. */
    readonly marks: ReactNode;
    /** A word or two below it. */
    readonly caption: string;
    /** Number, marks and caption in words. */
    readonly name: string;
  }[];
  /** The number of the cell that one is at. */
  readonly current: number;
  readonly onPick: (number: number) => void;
}

// The keyboard and a screen reader begin where one is.
function focusWhenShown(cell: HTMLElement | null): void {
  cell?.focus();
}

/** Numbered cells of which one is picked: arrow keys in two dimensions, one tab stop, focus starts at the current one. */
export function PickGrid({ label, cells, current, onPick }: PickGridProps) {
  return (
    <ListBox
      aria-label={label}
      className={styles["grid"] ?? ""}
      layout="grid"
      escapeKeyBehavior="none"
      selectionMode="single"
      // On release: picking usually takes the grid away, and the rest of the press would hit what lies beneath.
      shouldSelectOnPressUp
      selectedKeys={[String(current)]}
      onSelectionChange={(keys) => {
        // Picking the selected cell empties the selection, and means that cell.
        const [key] = keys;
        onPick(key === undefined ? current : Number(key));
      }}
      items={cells}
    >
      {({ number, marks, caption, name }) => (
        <ListBoxItem
          id={String(number)}
          ref={number === current ? focusWhenShown : null}
          textValue={String(number)}
          aria-label={name}
          className={styles["cell"] ?? ""}
        >
          <span className={styles["top"]}>
            <span className={styles["number"]}>{number}</span>
            {marks}
          </span>
          <span className={styles["caption"]}>{caption}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
