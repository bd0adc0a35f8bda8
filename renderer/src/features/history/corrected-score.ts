/** What an attempt would come to with the keys of today. */
export interface CorrectedScore {
  /** The estimated scaled score; null where no scored question is left to mark by. */
  readonly score: number | null;
}
