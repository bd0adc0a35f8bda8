import type { KeyboardEvent } from "react";
import type { AnswerOption } from "./answer-option.ts";
import { AvailableEntry } from "./AvailableEntry.tsx";
import { EntryList } from "./EntryList.tsx";
import { orderPlaces } from "./order-place.ts";
import type { OrderingWords } from "./ordering-words.ts";
import { PlaceRow } from "./PlaceRow.tsx";
import type { StrikeOut } from "./strike-out.ts";
import { useOrderBoard } from "./use-order-board.ts";
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
  /** How many are to be placed; more can be. */
  readonly requiredCount: number;
  readonly words: OrderingWords;
  readonly strike: StrikeOut<Id>;
  readonly onChange: (order: readonly Id[]) => void;
}

/** Entries to pick and to put in order: by dragging, by pressing or by typing the place, whichever one likes. */
export function OrderingBoard<Id extends string>(props: OrderingBoardProps<Id>) {
  const { entries, order, words, strike, onChange } = props;
  const board = useOrderBoard({ entries, order, words, onChange });
  const { held } = board;
  const drag = useOrderDrag({ entries, order, onPlace: board.place, onRemove: board.remove });
  const dependencies = [order, held, strike.struckIds, words, onChange];
  const placeOf = (id: Id) => (order.includes(id) ? order.indexOf(id) + 1 : null);
  const putDownOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") board.putDown();
  };
  return (
    <div
      role="group"
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      className={styles["board"]}
      onKeyDownCapture={putDownOnEscape}
    >
      <div className={styles["columns"]}>
        <EntryList
          title={words.available}
          rows={entries}
          dragAndDropHooks={drag.availableHooks}
          dependencies={dependencies}
        >
          {(entry) => (
            <AvailableEntry
              entry={entry}
              place={placeOf(entry.id)}
              isHeld={held?.id === entry.id}
              words={words}
              strike={strike}
              onPress={() => {
                board.pickUpOrPutDown(entry);
              }}
              onAdd={() => {
                board.placeAt(entry.id, order.length + 1);
              }}
            />
          )}
        </EntryList>
        <EntryList
          title={words.yourOrder}
          rows={orderPlaces(entries, order, props.requiredCount)}
          dragAndDropHooks={drag.placedHooks}
          dependencies={dependencies}
        >
          {(row) => (
            <PlaceRow
              row={row}
              isHeld={held !== null && held.id === row.entry?.id}
              isTarget={held !== null && held.id !== row.entry?.id}
              words={words}
              strike={strike}
              onPress={() => {
                board.pressPlace(row);
              }}
              onPlace={(place) => {
                if (row.entry !== null) board.placeAt(row.entry.id, place);
              }}
              onRemove={() => {
                if (row.entry !== null) board.remove(row.entry.id);
              }}
            />
          )}
        </EntryList>
      </div>
      <p className={styles["hint"]}>{held === null ? words.hint : words.held(held.plainText)}</p>
      <p role="status" className="visually-hidden">
        {board.spoken}
      </p>
    </div>
  );
}
