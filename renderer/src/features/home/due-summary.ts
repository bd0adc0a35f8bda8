/** What Home says about the missed questions of a bank. */
export interface DueSummary {
  readonly missedCount: number;
  readonly dueCount: number;
  /** How many of them one practice asks. */
  readonly practiceCount: number;
  /** How many are due by spaced repetition, and how many for a second look; some may be for both. */
  readonly repetitionCount: number;
  readonly lookCount: number;
  readonly confidentlyWrongCount: number;
  /** What comes next: a day counted from 1 January 1970, and how many questions. */
  readonly next: { readonly day: number; readonly count: number } | null;
}
