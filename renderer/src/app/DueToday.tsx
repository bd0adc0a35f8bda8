import { useEffect } from "react";
import { useStore } from "zustand";
import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { type BankSummary } from "../../../shared/bank/bank-summary.ts";
import { DueCard } from "../features/home/DueCard.tsx";
import { type DueSummary } from "../features/home/due-summary.ts";
import { useToday } from "../platform/use-today.ts";
import { nowMs } from "../platform/wall-clock.ts";
import { problemMessage } from "./app-messages.ts";
import { DUE_AT_ONCE, type JournalCommands } from "./journal-commands.ts";
import { type StudyPlans } from "./study-plans.ts";

interface DueTodayProps {
  readonly bank: BankSummary;
  readonly isOnlyBank: boolean;
  readonly digests: readonly AttemptDigest[];
  readonly plans: StudyPlans;
  readonly commands: JournalCommands;
}

/** What is due of a bank, worked out whenever Home is shown or has read its data anew. */
export function DueToday({ bank, isOnlyBank, digests, plans, commands }: DueTodayProps) {
  const { bankId } = bank;
  const plan = useStore(plans, (state) => state.plans.get(bankId));
  const today = useToday(nowMs);
  // The database, which holds what was practised and decided.
  useEffect(() => {
    void plans.read(bank, digests);
  }, [plans, bank, digests]);
  const due =
    plan === undefined
      ? null
      : plan.ok
        ? summaryOf(plans, { bankId, today, missedCount: plan.value.missed.size })
        : { problem: problemMessage(plan.error).happened };
  return (
    <DueCard
      bank={bank}
      isOnlyBank={isOnlyBank}
      due={due}
      onPractise={() => void commands.practiseDue(bankId)}
      onOpenJournal={() => void commands.openJournal(bankId)}
    />
  );
}

function summaryOf(
  plans: StudyPlans,
  asked: {
    readonly bankId: BankSummary["bankId"];
    readonly today: number;
    readonly missedCount: number;
  },
): DueSummary {
  const { items, next } = plans.dueOn(asked.bankId, asked.today);
  const countOf = (kind: string): number =>
    items.filter(({ reasons }) => reasons.some((reason) => reason.kind === kind)).length;
  return {
    missedCount: asked.missedCount,
    dueCount: items.length,
    practiceCount: Math.min(items.length, DUE_AT_ONCE),
    repetitionCount: countOf("repetition"),
    lookCount: countOf("second-look"),
    confidentlyWrongCount: items.filter(({ schedule }) => schedule.isConfidentlyWrong).length,
    next,
  };
}
