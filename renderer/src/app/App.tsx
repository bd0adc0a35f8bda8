import { useEffect } from "react";
import { useStore } from "zustand";
import { AppearanceButton } from "../features/appearance/AppearanceButton.tsx";
import { AppearanceChoices } from "../features/appearance/AppearanceChoices.tsx";
import { type AppearanceStore } from "../features/appearance/appearance-store.ts";
import { ExamScreen } from "../features/exam/ExamScreen.tsx";
import { ConditionsScreen } from "../features/exam/ConditionsScreen.tsx";
import { ExportCards } from "../features/export/ExportCards.tsx";
import { MissedOfMock } from "../features/export/MissedOfMock.tsx";
import { type ExportStore } from "../features/export/export-store.ts";
import { HistoryScreen } from "../features/history/HistoryScreen.tsx";
import { HomeScreen } from "../features/home/HomeScreen.tsx";
import { ResultScreen } from "../features/review/ResultScreen.tsx";
import { ReviewScreen } from "../features/review/ReviewScreen.tsx";
import { SettingsScreen } from "../features/settings/SettingsScreen.tsx";
import { type SettingsStore } from "../features/settings/settings-store.ts";
import { type AttemptId } from "../../../shared/attempts/attempt-record.ts";
import { type BackupName } from "../../../shared/backup/backup-entry.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";
import { AppearanceSlot } from "../ui/appearance-slot.ts";
import { type DataProblem } from "../data/data-problem.ts";
import { type BackupKeeper } from "../data/backup-keeper.ts";
import { BusyText } from "../ui/BusyText.tsx";
import { randomSeed } from "../platform/random-seed.ts";
import { appMessages, problemMessage } from "./app-messages.ts";
import { type AppCommands, type AppStore, type Screen } from "./app-store.ts";
import { type HomeData } from "./load-home.ts";
import { Library } from "./Library.tsx";
import { type LibraryStore } from "./library-store.ts";
import { ProblemNotice } from "./ProblemNotice.tsx";
import { standardMocksOf } from "./standard-mocks.ts";
import { StudyScreens } from "./StudyScreens.tsx";
import { summarizeFinding, summarizeOpen } from "./summarize-attempts.ts";

interface AppProps {
  readonly store: AppStore;
  readonly appearance: AppearanceStore;
  readonly library: LibraryStore;
  readonly settings: SettingsStore;
  readonly exports: ExportStore;
  readonly keeper: BackupKeeper;
}

/** The whole window: one screen at a time, and above it what could not be done. */
export function App({ store, appearance, library, settings, exports, keeper }: AppProps) {
  const { data, screen, problem, leftIds } = useStore(store);
  const backupProblem = useStore(keeper.status, (status) => status.problem);
  // Reads the banks from the main process and the history from the database, once.
  useEffect(() => {
    void store.commands.load();
  }, [store]);
  return (
    <AppearanceSlot value={<AppearanceButton store={appearance} />}>
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
          data={data}
          screen={screen}
          commands={store.commands}
          {...{ leftIds, appearance, library, settings, exports, backupProblem }}
        />
      )}
    </AppearanceSlot>
  );
}

interface CurrentScreenProps extends Pick<AppProps, "appearance" | "settings" | "exports"> {
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
          onOpenResult={openResult}
          onOpenLibrary={() => void library.commands.open()}
        />
      );
    case "history":
      return (
        <HistoryScreen
          attempts={data.digests}
          unreadableCount={data.unreadableCount}
          onOpenResult={openResult}
          onBack={goHome}
        />
      );
    case "library":
      return <Library data={data} changelogs={screen.changelogs} store={library} onBack={goHome} />;
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
    case "practice":
      return <StudyScreens place={screen} commands={commands} onBack={goHome} />;
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
        <ResultScreen
          attempt={screen.attempt}
          takeAway={
            screen.attempt.result.verdicts.some(({ verdict }) => verdict !== "right") && (
              <MissedOfMock
                attempt={screen.attempt}
                store={props.exports}
                describeProblem={problemMessage}
              />
            )
          }
          onReview={(filter) => void commands.openReview(screen.attempt, filter ?? null)}
          onHome={goHome}
          onAnotherMock={() => void commands.chooseConditions(screen.attempt.bank.bankId)}
        />
      );
    case "review":
      return (
        <ReviewScreen
          attempt={screen.attempt}
          initialFilter={screen.filter}
          notes={screen.notes}
          onBack={() => {
            commands.show({ name: "result", attempt: screen.attempt });
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
      onOpenStudyGuide={(bankId) => void commands.openStudyGuide(bankId)}
      onResume={(attemptId) => void commands.resume(attemptId)}
      onDiscard={(attemptId) => void commands.discard(attemptId)}
      onOpenResult={onOpenResult}
      onOpenHistory={() => {
        commands.show({ name: "history" });
      }}
      onOpenLibrary={onOpenLibrary}
      onOpenSettings={openSettings}
    />
  );
}
