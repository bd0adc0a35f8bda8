import { createStore, type StoreApi } from "zustand/vanilla";
import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { digestsOfBank } from "../../../shared/attempts/digests-of-bank.ts";
import { type BankSummary, isUnsigned } from "../../../shared/bank/bank-summary.ts";
import { type ItemId } from "../../../shared/bank/item.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { type PracticeAnswer } from "../../../shared/practice/practice-answer.ts";
import { answerLogOf, type LoggedAnswer } from "../../../shared/study/answer-log.ts";
import { dueItems, type DueList } from "../../../shared/study/due-items.ts";
import { type MissedItem, missedItems } from "../../../shared/study/missed-items.ts";
import { type JournalRecord, type JournalRepository } from "../data/journal-repository.ts";
import { type StudyRepository } from "../data/study-repository.ts";
import { localDay } from "../platform/local-day.ts";
import { runInPieces } from "../platform/run-in-pieces.ts";
import { type AppProblem } from "./app-problem.ts";

/** What was missed of one bank, and when it comes back. */
export interface StudyPlan {
  readonly digests: readonly AttemptDigest[];
  /** Oldest first. */
  readonly practiceAnswers: readonly PracticeAnswer[];
  readonly record: JournalRecord;
  readonly missed: ReadonlyMap<ItemId, MissedItem>;
  /** Stored answers, notes and decisions that cannot be read. */
  readonly unreadableCount: number;
}

/** The plans of the signed banks, worked out where they are asked for and kept as long as nothing changes. */
export interface StudyPlans extends StoreApi<{
  /** By bank, as they were worked out last; or why that could not be done. */
  readonly plans: ReadonlyMap<BankId, Result<StudyPlan, AppProblem>>;
}> {
  readonly read: (
    bank: BankSummary,
    digests: readonly AttemptDigest[],
  ) => Promise<Result<StudyPlan, AppProblem>>;
  /** What is due of a bank by the end of a day, by the plan that was worked out last. */
  readonly dueOn: (bankId: BankId, today: number) => DueList;
}

interface PlanServices {
  readonly study: Pick<StudyRepository, "read">;
  readonly journal: Pick<JournalRepository, "read">;
}

/** Makes a keeper of plans that has none yet. */
export function createStudyPlans({ study, journal }: PlanServices): StudyPlans {
  const store = createStore<ReturnType<StudyPlans["getState"]>>()(() => ({ plans: new Map() }));
  const keep = (bankId: BankId, plan: Result<StudyPlan, AppProblem>): typeof plan => {
    store.setState(({ plans }) => ({ plans: new Map([...plans, [bankId, plan]]) }));
    return plan;
  };
  const planOf = (bankId: BankId): StudyPlan | null => {
    const plan = store.getState().plans.get(bankId);
    return plan?.ok === true ? plan.value : null;
  };
  return Object.assign(store, {
    read: async (bank: BankSummary, digests: readonly AttemptDigest[]) => {
      const { bankId } = bank;
      const [studied, record] = await Promise.all([study.read(bankId), journal.read(bankId)]);
      if (!studied.ok) return keep(bankId, err({ source: "storage", error: studied.error }));
      if (!record.ok) return keep(bankId, err({ source: "storage", error: record.error }));
      const plan = {
        digests: digestsOfBank(digests, bank),
        // An unsigned bank may bear the same id: its practice counts for none.
        practiceAnswers: isUnsigned(bank) ? [] : studied.value.answers,
        record: record.value,
        unreadableCount: studied.value.unreadableCount + record.value.unreadableCount,
      };
      const known = planOf(bankId);
      const missed =
        known !== null && isSame(known, plan)
          ? known.missed
          : await runInPieces(missedItems(logPieces(plan), record.value.marks, localDay));
      return keep(bankId, ok({ ...plan, missed }));
    },
    dueOn: (bankId: BankId, today: number) =>
      dueItems(
        [...(planOf(bankId)?.missed.values() ?? [])].map(({ schedule }) => schedule),
        today,
      ),
  });
}

/** Digests are made once and never change; practice answers are only ever added. */
function isSame(known: StudyPlan, now: Omit<StudyPlan, "missed">): boolean {
  return (
    known.digests.length === now.digests.length &&
    known.digests.every((digest, index) => digest === now.digests[index]) &&
    known.practiceAnswers.length === now.practiceAnswers.length &&
    JSON.stringify([...known.record.marks]) === JSON.stringify([...now.record.marks])
  );
}

/** Some 1,600 answers: about 2 ms. */
const MOCKS_PER_PIECE = 25;
const ANSWERS_PER_PIECE = 1500;

/** The answer log of a bank, made piece by piece. */
function* logPieces({
  digests,
  practiceAnswers,
}: Pick<StudyPlan, "digests" | "practiceAnswers">): Generator<readonly LoggedAnswer[]> {
  for (let from = 0; from < digests.length; from += MOCKS_PER_PIECE)
    yield answerLogOf(digests.slice(from, from + MOCKS_PER_PIECE), []);
  for (let from = 0; from < practiceAnswers.length; from += ANSWERS_PER_PIECE)
    yield answerLogOf([], practiceAnswers.slice(from, from + ANSWERS_PER_PIECE));
}
