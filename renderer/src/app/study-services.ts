import { type ExamDatabase } from "../data/exam-database.ts";
import { createJournalRepository } from "../data/journal-repository.ts";
import { createStudyRepository } from "../data/study-repository.ts";
import { type AppServices } from "./app-services.ts";
import { createStudyPlans } from "./study-plans.ts";

/** What studying needs of a database. */
export function studyServicesOf(
  db: ExamDatabase,
): Pick<AppServices, "study" | "journal" | "plans"> {
  const study = createStudyRepository(db);
  const journal = createJournalRepository(db);
  return { study, journal, plans: createStudyPlans({ study, journal }) };
}
