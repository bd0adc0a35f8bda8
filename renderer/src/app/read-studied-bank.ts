import { type BankOutline } from "../../../shared/bank/bank-summary.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { type StudyDomain, studyDomainsOf } from "../../../shared/study/study-topics.ts";
import { type StudyRecord } from "../data/study-repository.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";

interface StudiedBank {
  readonly outline: BankOutline;
  /** Its objectives, each with its study note where there is one. */
  readonly domains: readonly StudyDomain[];
  readonly record: StudyRecord;
}

/** Reads the index and the notes of a bank, and what was read and practised of it. */
export async function readStudiedBank(
  { ask, study }: Pick<AppServices, "ask" | "study">,
  bankId: BankId,
): Promise<Result<StudiedBank, AppProblem>> {
  const [outline, notes, record] = await Promise.all([
    ask("bank:outline", { bankId }),
    ask("bank:notes", { bankId }),
    study.read(bankId),
  ]);
  if (!outline.ok) return err({ source: "main", error: outline.error });
  if (!notes.ok) return err({ source: "main", error: notes.error });
  if (!record.ok) return err({ source: "storage", error: record.error });
  const domains = studyDomainsOf(outline.value.blueprint, notes.value.notes);
  return ok({ outline: outline.value, domains, record: record.value });
}
