import { type ObjectiveId } from "../../../shared/bank/item.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { type Result } from "../../../shared/lib/result.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";
import { readStudyGuide, type StudyGuide } from "./read-study-guide.ts";

/** The screen of studying. */
export interface StudyPlace {
  readonly name: "study";
  readonly guide: StudyGuide;
  /** The objective to open at first; null for the beginning. */
  readonly objective: ObjectiveId | null;
}

/** What the study guide may ask for. Each ends on a screen or with a problem, and never rejects. */
export interface StudyCommands {
  /** Opens it at an objective, or at the beginning. */
  readonly openStudyGuide: (bankId: BankId, objective?: ObjectiveId) => Promise<void>;
  readonly markNote: (place: StudyPlace, objective: ObjectiveId, isRead: boolean) => Promise<void>;
}

interface StudyContext {
  readonly services: AppServices;
  readonly show: (place: StudyPlace) => void;
  /** Shows a place as it is now, if it is still the one on screen. */
  readonly update: (before: StudyPlace, now: StudyPlace) => void;
  /** Runs one step; shows its problem where it fails, and answers null then. */
  readonly attemptTo: <T>(
    work: () => Promise<Result<T, AppProblem>>,
  ) => Promise<{ readonly value: T } | null>;
}

/** The commands of the study guide. */
export function createStudyCommands(context: StudyContext): StudyCommands {
  const { services, show, attemptTo } = context;
  return {
    openStudyGuide: async (bankId, objective) => {
      const guide = await attemptTo(() => readStudyGuide(services, bankId));
      if (guide) show({ name: "study", guide: guide.value, objective: objective ?? null });
    },
    markNote: async (place, objective, isRead) => {
      const { bankId } = place.guide.bank;
      const readAtMs = services.nowMs();
      const marked = await attemptTo(async () => {
        const stored = isRead
          ? await services.study.markRead({ bankId, objective, readAtMs })
          : await services.study.markNotRead(bankId, objective);
        return stored.ok
          ? stored
          : { ok: false, error: { source: "storage", error: stored.error } };
      });
      if (marked === null) return;
      const others = [...place.guide.reads].filter(([id]) => id !== objective);
      const reads = new Map(isRead ? [...others, [objective, readAtMs]] : others);
      context.update(place, { ...place, guide: { ...place.guide, reads } });
    },
  };
}
