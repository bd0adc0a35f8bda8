import { useEffect } from "react";
import { useStore } from "zustand";
import { AppearanceButton } from "../features/appearance/AppearanceButton.tsx";
import { AppearanceChoices } from "../features/appearance/AppearanceChoices.tsx";
import { type AppearanceStore } from "../features/appearance/appearance-store.ts";
import { ExamScreen } from "../features/exam/ExamScreen.tsx";
import { ConditionsScreen } from "../features/exam/ConditionsScreen.tsx";
import { ExportCards } from "../features/export/ExportCards.tsx";
import { type ExportStore } from "../features/export/export-store.ts";
import { HomeScreen } from "../features/home/HomeScreen.tsx";
import { ReadinessScreen } from "../features/readiness/ReadinessScreen.tsx";
import { ReviewScreen } from "../features/review/ReviewScreen.tsx";
import { SettingsScreen } from "../features/settings/SettingsScreen.tsx";
import { type SettingsStore } from "../features/settings/settings-store.ts";
import { type AttemptId } from "../../../shared/attempts/attempt-record.ts";
import { type BackupName } from "../../../shared/backup/backup-entry.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";
import { AppearanceSlot } from "../ui/appearance-slot.ts";
import { type DataProblem } from "../data/data-problem.ts";
import { type MissNoteDesk } from "../data/miss-note-desk.ts";
import { type BackupKeeper } from "../data/backup-keeper.ts";
import { BusyText } from "../ui/BusyText.tsx";
import { type PaperDesk } from "../platform/paper-desk.ts";
import { randomSeed } from "../platform/random-seed.ts";
import { appMessages, problemMessage } from "./app-messages.ts";
import { Arrivals } from "./Arrivals.tsx";
import { type AppCommands, type AppStore, type Screen } from "./app-store.ts";
import { type CorrectedScores } from "./corrected-scores.ts";
import { HomeStandings } from "./HomeStandings.tsx";
import { DueToday } from "./DueToday.tsx";
import { Journal, UnsavedNotes } from "./Journal.tsx";
import { type HomeData } from "./load-home.ts";
import { Library } from "./Library.tsx";
import { type LibraryStore } from "./library-store.ts";
import { PracticeScreens } from "./PracticeScreens.tsx";
import { ProblemNotice } from "./ProblemNotice.tsx";
import { Result } from "./Result.tsx";
import { type ReadinessStore } from "./readiness-store.ts";
import { standardMocksOf } from "./standard-mocks.ts";
import { type StudyPlans } from "./study-plans.ts";
import { StudyScreens } from "./StudyScreens.tsx";
import { summarizeFinding, summarizeOpen } from "./summarize-attempts.ts";
import { TrendScreens } from "./TrendScreens.tsx";

interface AppProps {
  readonly store: AppStore;
  readonly appearance: AppearanceStore;
  readonly library: LibraryStore;
  readonly readiness: ReadinessStore;
  readonly correctedScores: CorrectedScores;
  readonly settings: SettingsStore;
  readonly exports: ExportStore;
  readonly keeper: BackupKeeper;
  readonly paper: PaperDesk;
  readonly missNotes: MissNoteDesk;
  readonly plans: StudyPlans;
}

/** The whole window: one screen at a time, and above it what could not be done. */
export function App(props: AppProps) {
  const { store, appearance, library, keeper, missNotes } = props;
  const { data, screen, problem, leftIds } = useStore(store);
  const backupProblem = useStore(keeper.status, (status) => status.problem);
  // Reads the banks from the main process and the history from the database, once.
  useEffect(() => {
    void store.commands.load();
  }, [store]);
  return (
    <AppearanceSlot value={<AppearanceButton store={appearance} />}>
      <UnsavedNotes desk={missNotes} />
      <Arrivals app={store} library={library} />
      {problem !== null && (
        <ProblemNotice
          problem={problem}
          onDismiss={store.commands.dismissProblem}
          onRetry={data === null ? store.commands.load : null}
        />
      )}
      {data === null ? (
        <main>
          <h1 className="visually-hidden">{appMessages.name}</h1>
          {problem === null && <BusyText>{appMessages.loading}</BusyText>}
        </main>
      ) : (
        <CurrentScreen
          {...props}
          {...{ data, screen, leftIds, backupProblem }}
          commands={store.commands}
        />
      )}
    </AppearanceSlot>
  );
}

interface CurrentScreenProps extends Pick<
  AppProps,
  | "appearance"
  | "readiness"
  | "correctedScores"
  | "settings"
  | "exports"
  | "paper"
  | "missNotes"
  | "plans"
> {
  readonly backupProblem: DataProblem | null;
  readonly data: HomeData;
  readonly screen: Screen;
  readonly leftIds: ReadonlySet<AttemptId>;
  readonly commands: AppCommands;
  readonly library: LibraryStore;
}

function CurrentScreen(props: CurrentScreenProps) {
  const { data, screen, leftIds, commands, library, backupProblem } = props;
  const goHome = (): void => void commands.showHome();
  const openResult = (attemptId: Parameters<AppCommands["showResult"]>[0]): void =>
    void commands.showResult(attemptId);
  switch (screen.name) {
    case "home":
      return (
        <Home
          {...{ data, leftIds, commands, backupProblem }}
          readiness={props.readiness}
          plans={props.plans}
          onOpenResult={openResult}
          onOpenLibrary={() => void library.commands.open()}
        />
      );
    case "history":
    case "comparison":
    case "trend":
    case "confidence":
      return (
        <TrendScreens
          place={screen}
          commands={commands}
          banks={data.banks}
          digests={data.digests}
          unreadableCount={data.unreadableCount}
          correctedScores={props.correctedScores}
          onOpenResult={openResult}
          onHome={goHome}
        />
      );
    case "readiness":
      return (
        <ReadinessScreen
          standing={screen.standing}
          isOnlyBank={data.banks.length === 1}
          onStartMock={() => void commands.chooseConditions(screen.standing.bank.bankId)}
          onBack={goHome}
        />
      );
    case "library":
      return <Library data={data} news={screen.news} store={library} onBack={goHome} />;
    case "settings":
      return (
        <SettingsScreen
          store={props.settings}
          preview={screen.preview}
          backupProblem={backupProblem}
          describeProblem={problemMessage}
          exports={<ExportCards store={props.exports} describeProblem={problemMessage} />}
          appearance={<AppearanceChoices store={props.appearance} />}
          onBack={goHome}
        />
      );
    case "study":
      return <StudyScreens place={screen} commands={commands} onBack={goHome} />;
    case "practice-builder":
    case "practice":
      return <PracticeScreens place={screen} commands={commands} onHome={goHome} />;
    case "journal":
      return <Journal place={screen} desk={props.missNotes} commands={commands} onHome={goHome} />;
    case "conditions":
      return (
        <ConditionsScreen
          outline={screen.outline}
          standardMocks={standardMocksOf(screen.outline, data.digests)}
          usual={screen.usual}
          drawSeed={randomSeed}
          onBegin={(choice) => void commands.begin(screen.outline, choice)}
          onCancel={goHome}
        />
      );
    case "exam":
      return (
        <ExamScreen
          key={screen.sitting.attempt.attemptId}
          sitting={screen.sitting}
          onFinished={() => void commands.finishExam(screen.sitting)}
          onLeave={() => void commands.leaveExam(screen.sitting)}
        />
      );
    case "result":
      return (
        <Result
          attempt={screen.attempt}
          corrected={screen.corrected}
          banks={data.banks}
          {...{ commands, exports: props.exports, paper: props.paper }}
        />
      );
    case "review":
      return (
        <ReviewScreen
          attempt={screen.attempt}
          initialFilter={screen.filter}
          initialItemId={screen.itemId}
          notes={screen.notes}
          reports={screen.reports}
          corrected={screen.corrected}
          onBack={() => {
            const { attempt, corrected } = screen;
            commands.show({ name: "result", attempt, corrected });
          }}
        />
      );
    default:
      return assertNever(screen);
  }
}

interface HomeProps {
  readonly data: HomeData;
  readonly leftIds: ReadonlySet<AttemptId>;
  readonly commands: AppCommands;
  readonly readiness: ReadinessStore;
  readonly plans: StudyPlans;
  readonly backupProblem: DataProblem | null;
  readonly onOpenResult: (attemptId: Parameters<AppCommands["showResult"]>[0]) => void;
  readonly onOpenLibrary: () => void;
}

function Home(props: HomeProps) {
  const { data, leftIds, commands, backupProblem, onOpenResult, onOpenLibrary } = props;
  const openSettings = (preview: BackupName | null): void => {
    commands.show({ name: "settings", preview });
  };
  return (
    <HomeScreen
      banks={data.banks}
      refused={data.refused}
      found={data.recovery.findings
        .filter(({ attemptId }) => !leftIds.has(attemptId))
        .map(summarizeFinding)}
      onRecover={(attemptId) => void commands.recover(attemptId)}
      onLeaveFound={commands.leaveFound}
      onDiscardFound={(attemptId) => void commands.discardFound(attemptId)}
      openAttempts={data.open.map((entry) => summarizeOpen(entry, data.recovery))}
      recent={data.digests}
      unreadableCount={data.unreadableCount}
      lostHistory={data.lostHistory}
      backupProblem={backupProblem === null ? null : problemMessage(backupProblem)}
      onStartMock={(bankId) => void commands.chooseConditions(bankId)}
      onOpenPractice={(bankId) => void commands.openPracticeBuilder(bankId)}
      onOpenStudyGuide={(bankId) => void commands.openStudyGuide(bankId)}
      onResume={(attemptId) => void commands.resume(attemptId)}
      onDiscard={(attemptId) => void commands.discard(attemptId)}
      onOpenResult={onOpenResult}
      dueOf={(bank) => (
        <DueToday
          bank={bank}
          isOnlyBank={data.banks.length === 1}
          digests={data.digests}
          plans={props.plans}
          commands={commands}
        />
      )}
      standing={
        <HomeStandings
          store={props.readiness}
          isOnlyBank={data.banks.length === 1}
          onOpen={(standing) => {
            commands.show({ name: "readiness", standing });
          }}
        />
      }
      onOpenHistory={commands.openHistory}
      onOpenTrend={commands.openTrend}
      onOpenLibrary={onOpenLibrary}
      onOpenSettings={openSettings}
    />
  );
}
