/** The words of an ordering board. `text` is an entry in plain words, places count from 1. */
export interface OrderingWords {
  readonly available: string;
  readonly noneAvailable: string;
  readonly yourOrder: string;
  readonly nonePlaced: string;
  readonly add: (text: string) => string;
  readonly remove: (text: string) => string;
  readonly moveUp: (text: string) => string;
  readonly moveDown: (text: string) => string;
  readonly placeOf: (text: string) => string;
  /** Spoken after a change. */
  readonly placed: (text: string, place: number, count: number) => string;
  readonly removed: (text: string) => string;
}
