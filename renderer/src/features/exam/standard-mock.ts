/** A standard mock as the candidate finds it before choosing one. */
export interface StandardMock {
  /** Counts from 1. */
  readonly number: number;
  readonly wasSat: boolean;
  /** The best estimate so far; null where there is none. */
  readonly bestScore: number | null;
}
