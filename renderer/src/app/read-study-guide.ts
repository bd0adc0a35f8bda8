import { type BankSummary } from "../../../shared/bank/bank-summary.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { type StudyDomain, studyDomainsOf } from "../../../shared/study/study-topics.ts";
import { type Ask } from "../platform/bridge.ts";
import { type AppProblem } from "./app-problem.ts";

export interface StudyGuide {
  readonly exam: BankSummary["exam"];
  readonly domains: readonly StudyDomain[];
}

/** Reads the objectives and study notes of a bank. */
export async function readStudyGuide(
  ask: Ask,
  bankId: BankId,
): Promise<Result<StudyGuide, AppProblem>> {
  const [outline, study] = await Promise.all([
    ask("bank:outline", { bankId }),
    ask("bank:notes", { bankId }),
  ]);
  if (!outline.ok) return err({ source: "main", error: outline.error });
  if (!study.ok) return err({ source: "main", error: study.error });
  const { summary, blueprint } = outline.value;
  return ok({ exam: summary.exam, domains: studyDomainsOf(blueprint, study.value.notes) });
}
