import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { type ObjectiveId } from "../../../shared/bank/item.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { type Result } from "../../../shared/lib/result.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";
import { openPractice, type Practice } from "./open-practice.ts";
import { readStudyGuide, type StudyGuide } from "./read-study-guide.ts";

interface StudyGuidePlace {
  readonly name: "study";
  readonly guide: StudyGuide;
  /** The objective to open at first; null for the beginning. */
  readonly objective: ObjectiveId | null;
}

/** The screens of studying. */
export type StudyPlace =
  StudyGuidePlace | { readonly name: "practice"; readonly practice: Practice };

/** What the study guide and practice may ask for. Each ends on a screen or with a problem, and never rejects. */
export interface StudyCommands {
  /** Opens it at an objective, or at the beginning. */
  readonly openStudyGuide: (bankId: BankId, objective?: ObjectiveId) => Promise<void>;
  readonly markNote: (
    place: StudyGuidePlace,
    objective: ObjectiveId,
    isRead: boolean,
  ) => Promise<void>;
  readonly practise: (guide: StudyGuide, objective: ObjectiveId) => Promise<void>;
}

interface StudyContext {
  readonly services: AppServices;
  /** Of every finished attempt. */
  readonly digests: () => readonly AttemptDigest[];
  readonly show: (place: StudyPlace) => void;
  /** Shows a place as it is now, if it is still the one on screen. */
  readonly update: (before: StudyPlace, now: StudyPlace) => void;
  /** Runs one step; shows its problem where it fails, and answers null then. */
  readonly attemptTo: <T>(
    work: () => Promise<Result<T, AppProblem>>,
  ) => Promise<{ readonly value: T } | null>;
}

/** The commands of the study guide and of practice. */
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
    practise: async (guide, objective) => {
      const digests = context.digests();
      const practice = await attemptTo(() => openPractice(services, guide, objective, digests));
      if (practice) show({ name: "practice", practice: practice.value });
    },
  };
}
