import { type BankOutline } from "../../../shared/bank/bank-summary.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { type PracticeAnswer } from "../../../shared/practice/practice-answer.ts";
import { type StudyTopic, studyDomainsOf, topicsOf } from "../../../shared/study/study-topics.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";

/** What a practice is put together from. */
export interface PracticeBank {
  readonly outline: BankOutline;
  /** Every objective of the bank, with its study note where there is one. */
  readonly topics: readonly StudyTopic[];
  /** Every answer that was checked in practice, oldest first. */
  readonly answers: readonly PracticeAnswer[];
  /** Stored answers and marks that cannot be read. */
  readonly unreadableCount: number;
}

/** Reads the index and the notes of a bank, and what was practised of it. */
export async function readPracticeBank(
  { ask, study }: Pick<AppServices, "ask" | "study">,
  bankId: BankId,
): Promise<Result<PracticeBank, AppProblem>> {
  const [outline, notes, record] = await Promise.all([
    ask("bank:outline", { bankId }),
    ask("bank:notes", { bankId }),
    study.read(bankId),
  ]);
  if (!outline.ok) return err({ source: "main", error: outline.error });
  if (!notes.ok) return err({ source: "main", error: notes.error });
  if (!record.ok) return err({ source: "storage", error: record.error });
  const { answers, unreadableCount } = record.value;
  return ok({
    outline: outline.value,
    topics: topicsOf(studyDomainsOf(outline.value.blueprint, notes.value.notes)),
    answers,
    unreadableCount,
  });
}
