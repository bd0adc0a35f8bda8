import { useState } from "react";
import type { AnswerOption } from "./answer-option.ts";
import { AvailableEntry } from "./AvailableEntry.tsx";
import { EntryList } from "./EntryList.tsx";
import { placedAt, withoutEntry } from "./order-moves.ts";
import type { OrderingWords } from "./ordering-words.ts";
import { PlacedEntry } from "./PlacedEntry.tsx";
import { useOrderDrag } from "./use-order-drag.tsx";
import styles from "./OrderingBoard.module.css";

interface OrderingBoardProps<Id extends string> {
  /** The id of the element that asks. */
  readonly labelledBy: string;
  /** The id of the element that says how to answer. */
  readonly describedBy: string;
  /** All entries in the order on screen. */
  readonly entries: readonly AnswerOption<Id>[];
  /** The ids of those that were placed, first to last. */
  readonly order: readonly Id[];
  readonly words: OrderingWords;
  readonly onChange: (order: readonly Id[]) => void;
}

/** Entries to pick and to put in order: by dragging, by buttons or by typing the place, whichever one likes. */
export function OrderingBoard<Id extends string>(props: OrderingBoardProps<Id>) {
  const { labelledBy, describedBy, entries, order, words, onChange } = props;
  const [spoken, setSpoken] = useState("");
  const textOf = (id: Id) => entries.find((entry) => entry.id === id)?.plainText ?? "";
  const place = (id: Id, next: readonly Id[]) => {
    setSpoken(words.placed(textOf(id), next.indexOf(id) + 1, next.length));
    if (next.some((other, index) => other !== order[index])) onChange(next);
  };
  const remove = (id: Id) => {
    setSpoken(words.removed(textOf(id)));
    onChange(withoutEntry(order, id));
  };
  const drag = useOrderDrag({ entries, order, onPlace: place, onRemove: remove });
  const dependencies = [order, words, onChange];
  return (
    <div
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={styles["board"]}
    >
      <div className={styles["columns"]}>
        <EntryList
          title={words.available}
          emptyText={words.noneAvailable}
          entries={entries.filter((entry) => !order.includes(entry.id))}
          dragAndDropHooks={drag.availableHooks}
          dependencies={dependencies}
        >
          {(entry) => (
            <AvailableEntry
              entry={entry}
              words={words}
              onAdd={() => {
                place(entry.id, placedAt(order, entry.id, order.length));
              }}
            />
          )}
        </EntryList>
        <EntryList
          title={words.yourOrder}
          emptyText={words.nonePlaced}
          entries={order.flatMap((id) => entries.filter((entry) => entry.id === id))}
          dragAndDropHooks={drag.placedHooks}
          dependencies={dependencies}
        >
          {(entry) => (
            <PlacedEntry
              entry={entry}
              place={order.indexOf(entry.id) + 1}
              words={words}
              onPlace={(newPlace) => {
                place(entry.id, placedAt(order, entry.id, newPlace - 1));
              }}
              onRemove={() => {
                remove(entry.id);
              }}
            />
          )}
        </EntryList>
      </div>
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
    </div>
  );
}
