import type { ReactNode } from "react";

/** One thing to choose, place or match. */
export interface AnswerOption<Id extends string> {
  readonly id: Id;
  /** Stands before the content and is its key on the keyboard; null where it has none. */
  readonly letter: string | null;
  readonly content: ReactNode;
  /** The content in plain words, for the names of buttons and for what is spoken. */
  readonly plainText: string;
}
