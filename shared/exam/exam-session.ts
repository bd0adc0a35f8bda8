import type { ItemId, PartId } from "../bank/item.ts";
import type { Confidence } from "./confidence.ts";
import type { Interruption } from "./exam-event.ts";
import type { Form } from "./form.ts";
import type { Response } from "./response.ts";
import type { TextRange } from "./text-range.ts";

export const END_REASONS = ["ended-by-candidate", "time-expired"] as const;
export type EndReason = (typeof END_REASONS)[number];

/** What is known of one item in a sitting. */
export interface ItemState {
  /** Null where unanswered. */
  readonly response: Response | null;
  readonly isFlagged: boolean;
  readonly wasSeen: boolean;
  /** Exam time spent with the item on screen, in ms. */
  readonly timeSpentMs: number;
  /** Every response given, oldest first, cleared ones as null. */
  readonly responses: readonly (Response | null)[];
  /** Options struck out, in no order that means anything. */
  readonly struckIds: ReadonlySet<PartId>;
  /** The candidate's own note; empty where there is none. */
  readonly note: string;
  /** How sure the candidate is of the answer; null where they did not say. */
  readonly confidence: Confidence | null;
  /** What is highlighted in the stem's plain text. */
  readonly highlights: readonly TextRange[];
}

interface SessionBase {
  readonly form: Form;
  /** Null for an untimed sitting. */
  readonly timeLimitMs: number | null;
  readonly items: ReadonlyMap<ItemId, ItemState>;
  readonly interruptions: readonly Interruption[];
  /** The 0-based position of the question on screen, or of the one the review list was opened from. */
  readonly position: number;
}

export interface InProgressSession extends SessionBase {
  readonly status: "in-progress";
  readonly view: "question" | "review-list";
  /** Exam time of the latest event, in ms. */
  readonly elapsedMs: number;
}

export interface EndedSession extends SessionBase {
  readonly status: "ended";
  /** Exam time of the end, in ms: never past the time limit, however late it was noticed. */
  readonly endedAtMs: number;
  readonly reason: EndReason;
}

/** A sitting as its events made it. */
export type ExamSession = InProgressSession | EndedSession;
