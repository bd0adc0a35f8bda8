import { type BankSummary } from "../../../shared/bank/bank-summary.ts";
import { type ItemId, type ObjectiveId } from "../../../shared/bank/item.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { lastPractices, type PracticeScore } from "../../../shared/practice/last-practices.ts";
import { type StudyDomain, studyDomainsOf } from "../../../shared/study/study-topics.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";

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
  { ask, study }: Pick<AppServices, "ask" | "study">,
  bankId: BankId,
): Promise<Result<StudyGuide, AppProblem>> {
  const [outline, notes, record] = await Promise.all([
    ask("bank:outline", { bankId }),
    ask("bank:notes", { bankId }),
    study.read(bankId),
  ]);
  if (!outline.ok) return err({ source: "main", error: outline.error });
  if (!notes.ok) return err({ source: "main", error: notes.error });
  if (!record.ok) return err({ source: "storage", error: record.error });
  const { summary, blueprint, index } = outline.value;
  const { reads, answers, unreadableCount } = record.value;
  return ok({
    bank: summary,
    domains: studyDomainsOf(blueprint, notes.value.notes),
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
