/** The words of an ordering board. `text` is an entry in plain words, places count from 1. */
export interface OrderingWords {
  readonly available: string;
  readonly yourOrder: string;
  /** The three ways of putting in order, in one line. */
  readonly hint: string;
  /** Stands in place of the hint while an entry is picked up. */
  readonly held: (text: string) => string;
  readonly emptyPlace: (place: number) => string;
  /** Shown on an empty place while an entry is picked up. */
  readonly putHere: string;
  readonly add: (text: string) => string;
  readonly remove: (text: string) => string;
  readonly moveUp: (text: string) => string;
  readonly moveDown: (text: string) => string;
  readonly placeOf: (text: string) => string;
  /** The name of the number that an entry has among the available ones: pressing it picks the entry up. */
  readonly pickUpFrom: (text: string, place: number) => string;
  /** Spoken after a change. */
  readonly placed: (text: string, place: number, count: number) => string;
  readonly removed: (text: string) => string;
  readonly pickedUp: (text: string) => string;
  readonly putDown: (text: string) => string;
}
