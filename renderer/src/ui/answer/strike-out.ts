/** Striking options out as one thinks. It changes how they look and nothing else: a struck option can be chosen. */
export interface StrikeOut<Id extends string> {
  readonly struckIds: ReadonlySet<Id>;
  readonly onStrike: (id: Id, isStruck: boolean) => void;
  readonly words: StrikeWords;
}

/** The words of striking out. `text` is an option in plain words. */
export interface StrikeWords {
  /** The name of the button, pressed or not. */
  readonly strike: (text: string) => string;
  /** Shown while the pointer rests on the button; the option stands next to it. */
  readonly tip: string;
  /** Said after a struck option to those who cannot see the line. */
  readonly struck: string;
}
