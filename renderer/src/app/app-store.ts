import { createStore, type StoreApi } from "zustand/vanilla";
import { type AttemptId, type FinishedAttempt } from "../../../shared/attempts/attempt-record.ts";
import { type BackupName } from "../../../shared/backup/backup-entry.ts";
import { type BankOutline } from "../../../shared/bank/bank-summary.ts";
import { type ItemId } from "../../../shared/bank/item.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import { standardFormSteps } from "../../../shared/exam/standard-forms.ts";
import { type ReviewFilter } from "../../../shared/review/review-filter.ts";
import { type BankNews } from "../features/library/bank-news.ts";
import { type BankStanding } from "../features/readiness/bank-standing.ts";
import { type OpenAttemptEntry } from "../data/attempts-repository.ts";
import { type UsualConditions } from "../platform/conditions-memory.ts";
import { runInPieces } from "../platform/run-in-pieces.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";
import { beginAttempt, type AttemptChoice } from "./begin-attempt.ts";
import {
  createJournalCommands,
  type JournalCommands,
  type JournalPlace,
} from "./journal-commands.ts";
import { type HomeData, loadHome } from "./load-home.ts";
import { openReview, type ReviewPlace } from "./open-review.ts";
import { openSitting, type Sitting } from "./open-sitting.ts";
import { createOutlineReader } from "./outline-reader.ts";
import { readBankNews } from "./read-bank-news.ts";
import { readCorrected } from "./read-corrected.ts";
import { recoverAttempt, removeJournal } from "./recover-attempt.ts";
import {
  createPracticeCommands,
  type PracticeCommands,
  type PracticePlace,
} from "./practice-commands.ts";
import { createStudyCommands, type StudyCommands, type StudyPlace } from "./study-commands.ts";
import { createTrendCommands, type TrendCommands, type TrendPlace } from "./trend-commands.ts";

/** Where the person is. One screen at a time; each holds all that it shows. */
export type Screen =
  | { readonly name: "home" }
  | TrendPlace
  | { readonly name: "library"; readonly news: ReadonlyMap<BankId, BankNews> }
  | StudyPlace
  | PracticePlace
  | JournalPlace
  /** With a backup to show at once, if one was asked for. */
  | { readonly name: "settings"; readonly preview: BackupName | null }
  | {
      readonly name: "conditions";
      readonly outline: BankOutline;
      /** What was chosen last time. */
      readonly usual: UsualConditions;
    }
  | { readonly name: "readiness"; readonly standing: BankStanding }
  | { readonly name: "exam"; readonly sitting: Sitting }
  | ResultPlace
  | ReviewPlace;

/** What an attempt came to. */
interface ResultPlace extends Pick<ReviewPlace, "attempt" | "corrected"> {
  readonly name: "result";
}

interface AppState {
  /** Null until the banks and the history have been read. */
  readonly data: HomeData | null;
  readonly screen: Screen;
  /** What could not be done last, until it is dismissed or something succeeds. */
  readonly problem: AppProblem | null;
  /** What was found and is to be left as it is until the next start. */
  readonly leftIds: ReadonlySet<AttemptId>;
  /** True while something that was asked for is under way, so that it is not asked for twice. */
  readonly isBusy: boolean;
}

/** What the screens may ask for. Each ends on a screen or with a problem, and never rejects. */
export interface AppCommands
  extends StudyCommands, PracticeCommands, JournalCommands, TrendCommands {
  readonly load: () => Promise<void>;
  readonly showHome: () => Promise<void>;
  readonly show: (screen: Screen) => void;
  readonly openLibrary: () => Promise<void>;
  readonly chooseConditions: (bankId: BankId) => Promise<void>;
  readonly begin: (outline: BankOutline, choice: AttemptChoice) => Promise<void>;
  readonly resume: (attemptId: AttemptId) => Promise<void>;
  readonly discard: (attemptId: AttemptId) => Promise<void>;
  /** Puts back what was found of an attempt. */
  readonly recover: (attemptId: AttemptId) => Promise<void>;
  /** Asks no more about it until the next start. */
  readonly leaveFound: (attemptId: AttemptId) => void;
  /** Removes the journal that something was found in. */
  readonly discardFound: (attemptId: AttemptId) => Promise<void>;
  readonly leaveExam: (sitting: Sitting) => Promise<void>;
  readonly finishExam: (sitting: Sitting) => Promise<void>;
  readonly showResult: (attemptId: AttemptId) => Promise<void>;
  /** Opens it at one of its questions, where one is given. */
  readonly openReview: (
    attempt: FinishedAttempt,
    filter: ReviewFilter | null,
    itemId?: ItemId | null,
  ) => Promise<void>;
  readonly dismissProblem: () => void;
}

export type AppStore = StoreApi<AppState> & { readonly commands: AppCommands };

/** The one store above the screens: where the person is and what was read for it. */
export function createAppStore(services: AppServices): AppStore {
  const store = createStore<AppState>()(() => ({
    data: null,
    screen: { name: "home" },
    problem: null,
    leftIds: new Set<AttemptId>(),
    isBusy: false,
  }));
  return Object.assign(store, { commands: createCommands(store, services) });
}

/** Stops what listens and waits on behalf of a sitting that leaves the screen. */
function putAway({ clock, store }: Sitting): void {
  clock.stop();
  store.getState().dispose();
}

/** A finished attempt in full; null where it is open again. */
async function readAttempt(
  { repository }: AppServices,
  attemptId: AttemptId,
): Promise<Result<FinishedAttempt | null, AppProblem>> {
  const read = await repository.read(attemptId);
  if (!read.ok) return { ok: false, error: { source: "storage", error: read.error } };
  return ok(read.value.status === "finished" ? read.value : null);
}

function createCommands(store: StoreApi<AppState>, services: AppServices): AppCommands {
  const show = (screen: Screen): void => {
    store.setState({ screen, problem: null });
  };

  /** Runs one step; shows its problem where it fails, and answers null then. */
  const attemptTo = async <T>(
    work: () => Promise<Result<T, AppProblem>>,
  ): Promise<{ readonly value: T } | null> => {
    if (store.getState().isBusy) return null;
    store.setState({ isBusy: true, problem: null });
    const outcome = await work();
    store.setState({ isBusy: false, problem: outcome.ok ? null : outcome.error });
    return outcome.ok ? { value: outcome.value } : null;
  };

  const knownDigests = () => store.getState().data?.digests ?? [];

  /** Answers whether everything was read. */
  const load = async (): Promise<boolean> => {
    const loaded = await attemptTo(() => loadHome(services, knownDigests()));
    if (loaded === null) return false;
    store.setState({ data: loaded.value, problem: loaded.value.journalProblem });
    for (const attemptId of loaded.value.recovery.leftovers)
      await removeJournal(services, attemptId);
    return true;
  };

  /** Reads everything anew after something was tried, and keeps on the screen what went wrong with it. */
  const refresh = async (): Promise<void> => {
    const loaded = await loadHome(services, knownDigests());
    store.setState(loaded.ok ? { data: loaded.value } : { problem: loaded.error });
  };

  const enter = async (entry: OpenAttemptEntry): Promise<void> => {
    const sitting = await attemptTo(() => openSitting(services, entry));
    if (sitting) {
      show({ name: "exam", sitting: sitting.value });
      return;
    }
    await refresh();
    // The attempt is stored: Home offers it, where beginning once more would store another one. What stands in its way is
    // asked again, though it was to be left.
    store.setState(({ leftIds }) => ({
      screen: { name: "home" },
      leftIds: new Set([...leftIds].filter((id) => id !== entry.attempt.attemptId)),
    }));
  };

  /** An open attempt as it is stored now, since Home may show how it was before; null where it is open no longer. */
  const findOpen = async (
    attemptId: AttemptId,
  ): Promise<Result<OpenAttemptEntry | null, AppProblem>> => {
    const open = await services.repository.listOpen();
    if (!open.ok) return { ok: false, error: { source: "storage", error: open.error } };
    return ok(open.value.find((entry) => entry.attempt.attemptId === attemptId) ?? null);
  };

  const showHome = async (): Promise<void> => {
    await load();
    store.setState({ screen: { name: "home" } });
  };

  const showResult = async (attemptId: AttemptId): Promise<void> => {
    const read = await attemptTo(() => readAttempt(services, attemptId));
    // An attempt that cannot be read any more is counted among those from now on.
    if (read === null) await refresh();
    else if (read.value === null) show({ name: "home" });
    else {
      const corrected = await readCorrected(services.ask, read.value);
      show({ name: "result", attempt: read.value, corrected });
    }
  };

  /** Shows the result of an attempt that has just ended. */
  const showNewResult = async (attemptId: AttemptId): Promise<void> => {
    // Who comes from an exam whose result cannot be read yet stays there and can ask again.
    if (await load()) await showResult(attemptId);
  };

  const review: AppCommands["openReview"] = async (attempt, filter, itemId = null) => {
    const place = await openReview(services, { attempt, filter, itemId });
    show(place);
    if (!place.missNotes.ok) store.setState({ problem: place.missNotes.error });
  };

  const banks = () => store.getState().data?.banks ?? [];
  const outlineOf = createOutlineReader(services.ask);
  const practice = createPracticeCommands({
    services,
    digests: knownDigests,
    banks,
    show,
    attemptTo,
  });

  return {
    load: async () => {
      await services.keeper.backUpBeforeUpgrade();
      // Not awaited: what takes a while must not keep anybody from Home.
      if (await load()) void services.keeper.backUpDaily();
    },
    show,
    showHome,
    openLibrary: async () => {
      const before = store.getState().screen;
      const news = await readBankNews(services.ask, banks());
      // Whoever has gone on meanwhile, perhaps into an exam, is not called back.
      if (store.getState().screen === before) show({ name: "library", news });
    },
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
        beginAttempt(services, outline, choice, knownDigests()),
      );
      if (attempt) await enter({ attempt: attempt.value, events: [], unreadableSequences: [] });
    },
    resume: async (attemptId) => {
      const found = await attemptTo(() => findOpen(attemptId));
      if (found === null) return;
      if (found.value === null) await showNewResult(attemptId);
      else await enter(found.value);
    },
    discard: async (attemptId) => {
      await attemptTo(async () => {
        const removed = await services.repository.discardOpen(attemptId);
        if (!removed.ok) return { ok: false, error: { source: "storage", error: removed.error } };
        return removeJournal(services, attemptId);
      });
      await refresh();
    },
    recover: async (attemptId) => {
      const found = store
        .getState()
        .data?.recovery.findings.find((finding) => finding.attemptId === attemptId);
      if (found === undefined) return;
      await attemptTo(() => recoverAttempt(services, found));
      await refresh();
    },
    leaveFound: (attemptId) => {
      store.setState(({ leftIds }) => ({ leftIds: new Set([...leftIds, attemptId]) }));
    },
    discardFound: async (attemptId) => {
      await attemptTo(() => removeJournal(services, attemptId));
      await refresh();
    },
    leaveExam: async (sitting) => {
      const { attemptId } = sitting.attempt;
      putAway(sitting);
      await services.ask("sitting:close", { attemptId, isFinished: false });
      await showHome();
    },
    finishExam: async (sitting) => {
      putAway(sitting);
      await showNewResult(sitting.attempt.attemptId);
    },
    showResult,
    openReview: review,
    ...createStudyCommands({
      services,
      show,
      update: (before, now) => {
        if (store.getState().screen === before) store.setState({ screen: now });
      },
      attemptTo,
    }),
    ...practice,
    ...createJournalCommands({
      services,
      banks,
      digests: knownDigests,
      show,
      showHome,
      showResult,
      practiseItems: practice.practiseItems,
      attemptTo,
    }),
    ...createTrendCommands({
      services,
      banks,
      digests: knownDigests,
      show,
      readAttempt: (attemptId) => readAttempt(services, attemptId),
      refresh,
      openReview: (attempt, itemId) => review(attempt, null, itemId),
      attemptTo,
    }),
    dismissProblem: () => {
      store.setState({ problem: null });
    },
  };
}
