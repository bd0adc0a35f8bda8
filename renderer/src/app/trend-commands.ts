import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { type AttemptId, type FinishedAttempt } from "../../../shared/attempts/attempt-record.ts";
import { digestsOfBank } from "../../../shared/attempts/digests-of-bank.ts";
import { type BankSummary, isUnsigned } from "../../../shared/bank/bank-summary.ts";
import { type ItemId } from "../../../shared/bank/item.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import {
  type AttemptComparison,
  compareAttempts,
} from "../../../shared/history/compare-attempts.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { answerLogOf, type LoggedAnswer } from "../../../shared/study/answer-log.ts";
import { confidentlyWrong } from "../../../shared/trend/confidently-wrong.ts";
import { FIRST_VIEW, type HistoryView } from "../features/history/history-view.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";
import { type BankWords, readBankWords } from "./read-bank-words.ts";

interface ConfidencePlace {
  readonly name: "confidence";
  /** Null where no signed bank is installed. */
  readonly bankId: BankId | null;
  /** Oldest first. */
  readonly log: readonly LoggedAnswer[];
  readonly stems: BankWords["stems"];
}

/** The screens of looking back over several mocks. */
export type TrendPlace =
  | { readonly name: "history"; readonly view: HistoryView; readonly nowMs: number }
  | ({ readonly name: "comparison"; readonly comparison: AttemptComparison } & BankWords)
  | { readonly name: "trend" }
  | ConfidencePlace;

/** What looking back may ask for. Each ends on a screen or with a problem, and never rejects. */
export interface TrendCommands {
  /** Opens the history as it was left. */
  readonly openHistory: () => void;
  readonly changeHistory: (view: HistoryView) => void;
  readonly compare: (one: AttemptDigest, other: AttemptDigest) => Promise<void>;
  readonly openTrend: () => void;
  /** Of one bank, or of the one whose mock was sat last. */
  readonly openConfidence: (bankId?: BankId) => Promise<void>;
  /** Opens the review of a mock at one of its questions. */
  readonly reviewItem: (attemptId: AttemptId, itemId: ItemId) => Promise<void>;
}

interface TrendContext {
  readonly services: AppServices;
  readonly banks: () => readonly BankSummary[];
  /** Newest first. */
  readonly digests: () => readonly AttemptDigest[];
  readonly show: (place: TrendPlace) => void;
  /** A finished attempt in full; null where it is open again. */
  readonly readAttempt: (
    attemptId: AttemptId,
  ) => Promise<Result<FinishedAttempt | null, AppProblem>>;
  /** Reads the history anew. */
  readonly refresh: () => Promise<void>;
  readonly openReview: (attempt: FinishedAttempt, itemId: ItemId) => Promise<void>;
  /** Runs one step; shows its problem where it fails, and answers null then. */
  readonly attemptTo: <T>(
    work: () => Promise<Result<T, AppProblem>>,
  ) => Promise<{ readonly value: T } | null>;
}

/** The commands of looking back. */
export function createTrendCommands(context: TrendContext): TrendCommands {
  const { services, show, attemptTo } = context;
  let lastView = FIRST_VIEW;
  const changeHistory = (view: HistoryView): void => {
    lastView = view;
    show({ name: "history", view, nowMs: services.nowMs() });
  };
  return {
    openHistory: () => {
      changeHistory(lastView);
    },
    changeHistory,
    compare: async (one, other) => {
      const comparison = compareAttempts(one, other);
      const itemIds = comparison.commonItems.map(({ itemId }) => itemId);
      const { bankId } = comparison.later.bank;
      const words = await attemptTo(async () =>
        ok(await readBankWords(services.ask, bankId, itemIds)),
      );
      if (words) show({ name: "comparison", comparison, ...words.value });
    },
    openTrend: () => {
      show({ name: "trend" });
    },
    openConfidence: async (asked) => {
      const place = await attemptTo(() => readConfidence(context, asked));
      if (place) show(place.value);
    },
    reviewItem: async (attemptId, itemId) => {
      const attempt = await attemptTo(() => context.readAttempt(attemptId));
      // An attempt that cannot be read any more is counted among those from now on.
      if (attempt === null) await context.refresh();
      else if (attempt.value !== null) await context.openReview(attempt.value, itemId);
    },
  };
}

/** Reads all that was answered of a bank, in mocks and in practice. */
async function readConfidence(
  { services, banks, digests }: TrendContext,
  asked: BankId | undefined,
): Promise<Result<ConfidencePlace, AppProblem>> {
  const signed = banks().filter((bank) => !isUnsigned(bank));
  const lastSat = digests().find((digest) =>
    signed.some((bank) => digestsOfBank([digest], bank).length > 0),
  );
  const wanted = asked ?? lastSat?.bank.bankId;
  const bank = signed.find(({ bankId }) => bankId === wanted) ?? signed[0];
  if (bank === undefined)
    return ok({ name: "confidence", bankId: null, log: [], stems: new Map() });
  const { bankId } = bank;
  const record = await services.study.read(bankId);
  if (!record.ok) return err({ source: "storage", error: record.error });
  const log = answerLogOf(digestsOfBank(digests(), bank), record.value.answers);
  const itemIds = confidentlyWrong(log).map(({ answer }) => answer.itemId);
  const { stems } = await readBankWords(services.ask, bankId, itemIds);
  return ok({ name: "confidence", bankId, log, stems });
}
