import { type BankOutline } from "../../../shared/bank/bank-summary.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import { type PracticeAnswer } from "../../../shared/practice/practice-answer.ts";
import { type StudyTopic, topicsOf } from "../../../shared/study/study-topics.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";
import { readStudiedBank } from "./read-studied-bank.ts";

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
  services: Pick<AppServices, "ask" | "study">,
  bankId: BankId,
): Promise<Result<PracticeBank, AppProblem>> {
  const studied = await readStudiedBank(services, bankId);
  if (!studied.ok) return studied;
  const { outline, domains, record } = studied.value;
  const { answers, unreadableCount } = record;
  return ok({ outline, topics: topicsOf(domains), answers, unreadableCount });
}
