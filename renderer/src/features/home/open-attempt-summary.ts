import type { AttemptFacts } from "./attempt-facts.ts";

/** What Home says about an attempt that has not ended. */
export interface OpenAttemptSummary extends AttemptFacts {
  /** Steps that lie in its journal only and come along when it goes on, and how many answers are among them. */
  readonly takenStepCount: number;
  readonly takenAnswerCount: number;
  readonly journal: "whole" | "damaged" | "missing";
}
