import { useState } from "react";
import type { AnswerOption } from "./answer-option.ts";
import { placedAt, withoutEntry } from "./order-moves.ts";
import type { OrderPlace } from "./order-place.ts";
import type { OrderingWords } from "./ordering-words.ts";

interface BoardOptions<Id extends string> {
  readonly entries: readonly AnswerOption<Id>[];
  readonly order: readonly Id[];
  readonly words: OrderingWords;
  readonly onChange: (order: readonly Id[]) => void;
}

/** What can be done on an ordering board. An entry that is picked up waits for the press that says where it goes. */
export interface OrderBoard<Id extends string> {
  /** The entry that is picked up, if any. */
  readonly held: AnswerOption<Id> | null;
  /** What to say to those who do not see the rows move. */
  readonly spoken: string;
  readonly pickUpOrPutDown: (entry: AnswerOption<Id>) => void;
  readonly putDown: () => void;
  readonly pressPlace: (row: OrderPlace<Id>) => void;
  /** Sets an order in which an entry has a new place. */
  readonly place: (id: Id, order: readonly Id[]) => void;
  /** Puts an entry at a place that counts from 1. */
  readonly placeAt: (id: Id, place: number) => void;
  readonly remove: (id: Id) => void;
}

/** The state of an ordering board, and every way of changing its order. */
export function useOrderBoard<Id extends string>(options: BoardOptions<Id>): OrderBoard<Id> {
  const { entries, order, words, onChange } = options;
  const [spoken, setSpoken] = useState("");
  const [held, setHeld] = useState<AnswerOption<Id> | null>(null);
  const textOf = (id: Id) => entries.find((entry) => entry.id === id)?.plainText ?? "";
  const place = (id: Id, next: readonly Id[]) => {
    setHeld(null);
    setSpoken(words.placed(textOf(id), next.indexOf(id) + 1, next.length));
    if (next.some((other, index) => other !== order[index])) onChange(next);
  };
  const placeAt = (id: Id, newPlace: number) => {
    place(id, placedAt(order, id, newPlace - 1));
  };
  const putDown = () => {
    if (held !== null) setSpoken(words.putDown(held.plainText));
    setHeld(null);
  };
  const pickUpOrPutDown = (entry: AnswerOption<Id>) => {
    if (held?.id === entry.id) {
      putDown();
      return;
    }
    setHeld(entry);
    setSpoken(words.pickedUp(entry.plainText));
  };
  return {
    held,
    spoken,
    pickUpOrPutDown,
    putDown,
    place,
    placeAt,
    pressPlace: (row) => {
      if (held !== null && held.id !== row.entry?.id) placeAt(held.id, row.place);
      else if (row.entry !== null) pickUpOrPutDown(row.entry);
    },
    remove: (id) => {
      setHeld(null);
      setSpoken(words.removed(textOf(id)));
      onChange(withoutEntry(order, id));
    },
  };
}
