import { type AttemptId } from "../../../shared/attempts/attempt-record.ts";
import { type PracticeId } from "../../../shared/practice/practice-answer.ts";
import { type AttemptsRepository } from "../data/attempts-repository.ts";
import { type JournalRepository } from "../data/journal-repository.ts";
import { type StudyRepository } from "../data/study-repository.ts";
import { type BackupKeeper } from "../data/backup-keeper.ts";
import { type Ask, type Listen } from "../platform/bridge.ts";
import { type ConditionsMemory } from "../platform/conditions-memory.ts";
import { type PracticeMemory } from "../platform/practice-memory.ts";
import { type StudyPlans } from "./study-plans.ts";

/** Everything outside the screens that they need, put together once in main.tsx. */
export interface AppServices {
  readonly repository: AttemptsRepository;
  readonly study: StudyRepository;
  readonly journal: JournalRepository;
  readonly plans: StudyPlans;
  readonly keeper: BackupKeeper;
  readonly ask: Ask;
  readonly listen: Listen;
  /** Wall clock, ms since 1970. */
  readonly nowMs: () => number;
  /** An unsigned 32-bit integer. */
  readonly randomSeed: () => number;
  readonly newAttemptId: () => AttemptId;
  readonly newPracticeId: () => PracticeId;
  readonly conditionsMemory: ConditionsMemory;
  readonly practiceMemory: PracticeMemory;
}
