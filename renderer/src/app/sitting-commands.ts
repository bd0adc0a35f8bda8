import { type AttemptId } from "../../../shared/attempts/attempt-record.ts";
import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { type BankOutline } from "../../../shared/bank/bank-summary.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { standardFormSteps } from "../../../shared/exam/standard-forms.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { type OpenAttemptEntry } from "../data/attempts-repository.ts";
import { type UsualConditions } from "../platform/conditions-memory.ts";
import { runInPieces } from "../platform/run-in-pieces.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";
import { beginAttempt, type AttemptChoice } from "./begin-attempt.ts";
import { openSitting, type Sitting } from "./open-sitting.ts";
import { createOutlineReader } from "./outline-reader.ts";
import { removeJournal } from "./recover-attempt.ts";

/** The screens of a sitting: what is chosen for it, and the sitting itself. */
export type SittingPlace =
  | {
      readonly name: "conditions";
      readonly outline: BankOutline;
      /** What was chosen last time. */
      readonly usual: UsualConditions;
    }
  | { readonly name: "exam"; readonly sitting: Sitting };

/** What begins, resumes and ends a sitting. Each ends on a screen or with a problem, and never rejects. */
export interface SittingCommands {
  readonly chooseConditions: (bankId: BankId) => Promise<void>;
  readonly begin: (outline: BankOutline, choice: AttemptChoice) => Promise<void>;
  readonly resume: (attemptId: AttemptId) => Promise<void>;
  readonly discard: (attemptId: AttemptId) => Promise<void>;
  readonly leaveExam: (sitting: Sitting) => Promise<void>;
  readonly finishExam: (sitting: Sitting) => Promise<void>;
}

interface SittingContext {
  readonly services: AppServices;
  /** Newest first. */
  readonly digests: () => readonly AttemptDigest[];
  readonly show: (place: SittingPlace) => void;
  readonly showHome: () => Promise<void>;
  /** Shows Home as it has been read, where an attempt could not be entered, and asks again about what was found of it. */
  readonly showNotEntered: (attemptId: AttemptId) => void;
  /** Shows the result of an attempt that has just ended. */
  readonly showNewResult: (attemptId: AttemptId) => Promise<void>;
  /** Reads everything anew after something was tried, and keeps on the screen what went wrong with it. */
  readonly refresh: () => Promise<void>;
  /** Runs one step; shows its problem where it fails, and answers null then. */
  readonly attemptTo: <T>(
    work: () => Promise<Result<T, AppProblem>>,
  ) => Promise<{ readonly value: T } | null>;
}

/** The commands of sittings. */
export function createSittingCommands(context: SittingContext): SittingCommands {
  const { services, show, refresh, attemptTo } = context;
  const outlineOf = createOutlineReader(services.ask);

  const enter = async (entry: OpenAttemptEntry): Promise<void> => {
    const sitting = await attemptTo(() => openSitting(services, entry));
    if (sitting) {
      show({ name: "exam", sitting: sitting.value });
      return;
    }
    await refresh();
    // The attempt is stored: Home offers it, where beginning once more would store another one.
    context.showNotEntered(entry.attempt.attemptId);
  };

  return {
    chooseConditions: async (bankId) => {
      const outline = await attemptTo(async () => {
        const read = await outlineOf({ bankId });
        // The screen names the standard mocks, and looking for them takes several frames the first time.
        if (read.ok) await runInPieces(standardFormSteps(read.value));
        return read;
      });
      const usual = services.conditionsMemory.recall(bankId);
      if (outline) show({ name: "conditions", outline: outline.value, usual });
    },
    begin: async (outline, choice) => {
      services.conditionsMemory.remember(outline.summary.bankId, choice);
      const attempt = await attemptTo(() =>
        beginAttempt(services, outline, choice, context.digests()),
      );
      if (attempt) await enter({ attempt: attempt.value, events: [], unreadableSequences: [] });
    },
    resume: async (attemptId) => {
      const found = await attemptTo(() => findOpen(services, attemptId));
      if (found === null) return;
      if (found.value === null) await context.showNewResult(attemptId);
      else await enter(found.value);
    },
    discard: async (attemptId) => {
      await attemptTo(async () => {
        const removed = await services.repository.discardOpen(attemptId);
        return removed.ok
          ? removeJournal(services, attemptId)
          : err({ source: "storage", error: removed.error });
      });
      await refresh();
    },
    leaveExam: async (sitting) => {
      const { attemptId } = sitting.attempt;
      putAway(sitting);
      await services.ask("sitting:close", { attemptId, isFinished: false });
      await context.showHome();
    },
    finishExam: async (sitting) => {
      putAway(sitting);
      await context.showNewResult(sitting.attempt.attemptId);
    },
  };
}

/** Stops what listens and waits on behalf of a sitting that leaves the screen. */
function putAway({ clock, store }: Sitting): void {
  clock.stop();
  store.getState().dispose();
}

/** An open attempt as it is stored now, since Home may show how it was before; null where it is open no longer. */
async function findOpen(
  { repository }: AppServices,
  attemptId: AttemptId,
): Promise<Result<OpenAttemptEntry | null, AppProblem>> {
  const open = await repository.listOpen();
  if (!open.ok) return err({ source: "storage", error: open.error });
  return ok(open.value.find((entry) => entry.attempt.attemptId === attemptId) ?? null);
}
