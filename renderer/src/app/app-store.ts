import { createStore, type StoreApi } from "zustand/vanilla";
import { type AttemptId, type FinishedAttempt } from "../../../shared/attempts/attempt-record.ts";
import { type BackupName } from "../../../shared/backup/backup-entry.ts";
import { type ItemId } from "../../../shared/bank/item.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import { type ReviewFilter } from "../../../shared/review/review-filter.ts";
import { type BankNews } from "../features/library/bank-news.ts";
import { type BankStanding } from "../features/readiness/bank-standing.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";
import {
  createJournalCommands,
  type JournalCommands,
  type JournalPlace,
} from "./journal-commands.ts";
import { type HomeData, loadHome } from "./load-home.ts";
import { openReview, type ReviewPlace } from "./open-review.ts";
import { readBankNews } from "./read-bank-news.ts";
import { readCorrected } from "./read-corrected.ts";
import { recoverAttempt, removeJournal } from "./recover-attempt.ts";
import {
  createPracticeCommands,
  type PracticeCommands,
  type PracticePlace,
} from "./practice-commands.ts";
import {
  createSittingCommands,
  type SittingCommands,
  type SittingPlace,
} from "./sitting-commands.ts";
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
  | SittingPlace
  | { readonly name: "readiness"; readonly standing: BankStanding }
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
  extends SittingCommands, StudyCommands, PracticeCommands, JournalCommands, TrendCommands {
  readonly load: () => Promise<void>;
  readonly showHome: () => Promise<void>;
  readonly show: (screen: Screen) => void;
  readonly openLibrary: () => Promise<void>;
  /** Puts back what was found of an attempt. */
  readonly recover: (attemptId: AttemptId) => Promise<void>;
  /** Asks no more about it until the next start. */
  readonly leaveFound: (attemptId: AttemptId) => void;
  /** Removes the journal that something was found in. */
  readonly discardFound: (attemptId: AttemptId) => Promise<void>;
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
    showResult,
    openReview: review,
    ...createSittingCommands({
      services,
      digests: knownDigests,
      show,
      showHome,
      showNotEntered: (attemptId) => {
        store.setState(({ leftIds }) => ({
          screen: { name: "home" },
          leftIds: new Set([...leftIds].filter((id) => id !== attemptId)),
        }));
      },
      showNewResult,
      refresh,
      attemptTo,
    }),
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
