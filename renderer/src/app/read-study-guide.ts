import { type BankSummary } from "../../../shared/bank/bank-summary.ts";
import { type ItemId, type ObjectiveId } from "../../../shared/bank/item.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import { lastPractices, type PracticeScore } from "../../../shared/practice/last-practices.ts";
import { type StudyDomain } from "../../../shared/study/study-topics.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";
import { readStudiedBank } from "./read-studied-bank.ts";

export interface StudyGuide {
  readonly bank: BankSummary;
  readonly domains: readonly StudyDomain[];
  /** The items of each objective that has any. */
  readonly itemIds: ReadonlyMap<ObjectiveId, readonly ItemId[]>;
  /** When each note that was read was marked so: wall clock, ms since 1970. */
  readonly reads: ReadonlyMap<ObjectiveId, number>;
  readonly practices: ReadonlyMap<ObjectiveId, PracticeScore>;
  /** Stored marks and answers that cannot be read. */
  readonly unreadableCount: number;
}

/** Reads the objectives and study notes of a bank, and how far the person has got with them. */
export async function readStudyGuide(
  services: Pick<AppServices, "ask" | "study">,
  bankId: BankId,
): Promise<Result<StudyGuide, AppProblem>> {
  const studied = await readStudiedBank(services, bankId);
  if (!studied.ok) return studied;
  const { outline, domains, record } = studied.value;
  const { summary, index } = outline;
  const { reads, answers, unreadableCount } = record;
  return ok({
    bank: summary,
    domains,
    itemIds: new Map(
      index.map(({ objective }) => [
        objective,
        index.filter((entry) => entry.objective === objective).map(({ id }) => id),
      ]),
    ),
    reads: new Map(reads.map(({ objective, readAtMs }) => [objective, readAtMs])),
    practices: lastPractices(answers),
    unreadableCount,
  });
}
