/** The words of a matching table. `prompt` and `option` are texts in plain words, numbers count from 1. */
export interface MatchingWords {
  readonly options: string;
  readonly prompts: string;
  /** The three ways of matching, in one line. */
  readonly hint: string;
  /** Stand in place of the hint while an option or a prompt is picked. */
  readonly optionHeld: (option: string) => string;
  readonly promptHeld: (number: number) => string;
  readonly placeholder: string;
  readonly clear: (prompt: string) => string;
  /** Spoken after a change. */
  readonly matched: (number: number, option: string) => string;
  readonly cleared: (number: number) => string;
  readonly putDown: (text: string) => string;
}
