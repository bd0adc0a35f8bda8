import type { FinishedAttempt } from "../attempts/attempt-record.ts";
import type { CurrentItems } from "../bank/current-items.ts";
import type { Item } from "../bank/item.ts";
import { keyNow } from "../bank/key-now.ts";
import type { Response } from "../exam/response.ts";
import { replaySession } from "../exam/replay-session.ts";
import type { ExamResult, Verdict } from "./exam-result.ts";
import { verdictOf } from "./score-item.ts";
import { scoreSession } from "./score-session.ts";

interface Corrected {
  /** 0-based place in the form. */
  readonly position: number;
  readonly verdictThen: Verdict;
  /** The publisher's words; null where it gave none. */
  readonly reason: string | null;
}

/** What became of a question since it was asked. */
export type QuestionCorrection =
  | (Corrected & { readonly kind: "withdrawn" })
  | (Corrected & {
      readonly kind: "key-corrected";
      /** The question as it was asked, with the key of today. */
      readonly item: Item;
      readonly verdictNow: Verdict;
    });

/** What an attempt would come to with the keys of today. The attempt itself keeps the score that it got. */
export interface CorrectedResult {
  /** Of the bank that corrects it. */
  readonly version: string;
  /** In the order of the form; never empty. */
  readonly corrections: readonly QuestionCorrection[];
  /** Without the withdrawn questions. Null where no scored one is left. */
  readonly result: ExamResult | null;
}

interface Asked {
  readonly item: Item;
  readonly response: Response | null;
  readonly position: number;
  readonly verdictThen: Verdict;
}

function correctionOf(asked: Asked, now: CurrentItems["items"][number]): QuestionCorrection | null {
  const { item, response, position, verdictThen } = asked;
  const common = { position, verdictThen, reason: now.reason };
  if (now.item === null) return { kind: "withdrawn", ...common };
  const key = keyNow(item, now.item);
  return key.status === "corrected"
    ? {
        kind: "key-corrected",
        ...common,
        item: key.item,
        verdictNow: verdictOf(key.item, response),
      }
    : null;
}

/**
 * Marks a finished attempt once more, from its own snapshots and answers, with the keys that the bank has by now. Null where none
 * of its questions was withdrawn or got another key, and where the bank is older than the attempt's. Throws if the record lacks an
 * item of its form.
 */
export function correctedResultOf(
  attempt: FinishedAttempt,
  current: CurrentItems,
): CorrectedResult | null {
  if (current.revision < attempt.bank.revision) return null;
  const { blueprint, form, conditions, events, items, result } = attempt;
  const session = replaySession(form, conditions.timeLimitMs, events);
  const itemsById = new Map(items.map((item) => [item.id, item]));
  const nowById = new Map(current.items.map((entry) => [entry.itemId, entry]));
  const corrections = form.positions.flatMap(({ itemId }, position) => {
    const [item, now] = [itemsById.get(itemId), nowById.get(itemId)];
    const verdictThen = result.verdicts[position]?.verdict;
    if (item === undefined || verdictThen === undefined)
      throw new Error(`The attempt lacks item ${itemId} or its verdict.`);
    const response = session.items.get(itemId)?.response ?? null;
    const asked = { item, response, position, verdictThen };
    return (now && correctionOf(asked, now)) ?? [];
  });
  if (corrections.length === 0) return null;
  const withdrawn = new Set(
    corrections.filter(({ kind }) => kind === "withdrawn").map(({ position }) => position),
  );
  const corrected = new Map(
    corrections.flatMap((each) =>
      each.kind === "key-corrected" ? [[each.item.id, each.item]] : [],
    ),
  );
  const positions = form.positions.filter((_, position) => !withdrawn.has(position));
  const marked = scoreSession({
    blueprint,
    items: items.map((item) => corrected.get(item.id) ?? item),
    session: { ...session, form: { ...form, positions } },
  });
  return {
    version: current.version,
    corrections,
    result: marked.scoredCount === 0 ? null : marked,
  };
}
