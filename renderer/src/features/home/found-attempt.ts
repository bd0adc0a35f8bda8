import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import type { AttemptFacts } from "./attempt-facts.ts";

/** What a recovery would bring back. */
interface Recoverable {
  readonly attemptId: AttemptId;
  readonly facts: AttemptFacts;
}

/** Something that was found when the app started and that the person decides about. */
export type FoundAttempt =
  /** A whole attempt that the database has not. */
  | (Recoverable & { readonly kind: "attempt-missing"; readonly isDamaged: boolean })
  /** What the journal tells of an attempt of which the database tells otherwise. */
  | (Recoverable & { readonly kind: "other-version"; readonly isDamaged: boolean })
  /** An open attempt of which some steps can be read nowhere. */
  | (Recoverable & { readonly kind: "steps-lost"; readonly lostCount: number })
  /** A journal that nothing can be made of. */
  | { readonly kind: "unidentified" | "unreadable"; readonly attemptId: AttemptId };
