import { useEffect } from "react";
import { useStore } from "zustand";
import { AppearanceButton } from "../features/appearance/AppearanceButton.tsx";
import { HomeScreen } from "../features/home/HomeScreen.tsx";
import { type AttemptId } from "../../../shared/attempts/attempt-record.ts";
import { type BackupName } from "../../../shared/backup/backup-entry.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";
import { AppearanceSlot } from "../ui/appearance-slot.ts";
import { type DataProblem } from "../data/data-problem.ts";
import { type BackupKeeper } from "../data/backup-keeper.ts";
import { BusyText } from "../ui/BusyText.tsx";
import { appMessages, problemMessage } from "./app-messages.ts";
import { Arrivals } from "./Arrivals.tsx";
import { type AppCommands, type AppStore } from "./app-store.ts";
import { HomeStandings } from "./HomeStandings.tsx";
import { DueToday } from "./DueToday.tsx";
import { type LaterScreensStore } from "./later-screens-store.ts";
import type { LaterScreensProps } from "./LaterScreens.tsx";
import { type HomeData } from "./load-home.ts";
import { ProblemNotice } from "./ProblemNotice.tsx";
import { type ReadinessStore } from "./readiness-store.ts";
import { type StudyPlans } from "./study-plans.ts";
import { summarizeFinding, summarizeOpen } from "./summarize-attempts.ts";
import { UnsavedNotes } from "./UnsavedNotes.tsx";

interface AppProps extends Pick<
  LaterScreensProps,
  | "about"
  | "appearance"
  | "correctedScores"
  | "library"
  | "settings"
  | "exports"
  | "paper"
  | "missNotes"
> {
  readonly store: AppStore;
  readonly laterScreens: LaterScreensStore;
  readonly readiness: ReadinessStore;
  readonly keeper: BackupKeeper;
  readonly plans: StudyPlans;
}

/** The whole window: one screen at a time, and above it what could not be done. */
export function App(props: AppProps) {
  const { store, laterScreens, readiness, keeper, plans, ...ofScreens } = props;
  const { data, screen, problem, leftIds } = useStore(store);
  const backupProblem = useStore(keeper.status, (status) => status.problem);
  const isRead = data !== null;
  // Once Home is there, so that it comes first.
  useEffect(() => {
    if (isRead) void laterScreens.load();
  }, [isRead, laterScreens]);
  return (
    <AppearanceSlot value={<AppearanceButton store={props.appearance} />}>
      <UnsavedNotes desk={props.missNotes} />
      <Arrivals app={store} library={props.library} />
      {problem !== null && (
        <ProblemNotice
          problem={problem}
          onDismiss={store.commands.dismissProblem}
          onRetry={isRead ? null : store.commands.load}
        />
      )}
      {data === null ? (
        <EmptyScreen busy={problem === null ? appMessages.loading : null} />
      ) : screen.name === "home" ? (
        <Home
          {...{ data, leftIds, readiness, plans, backupProblem }}
          commands={store.commands}
          onOpenLibrary={() => void props.library.commands.open()}
        />
      ) : (
        <Later
          {...{ data, screen, backupProblem }}
          {...ofScreens}
          store={laterScreens}
          commands={store.commands}
        />
      )}
    </AppearanceSlot>
  );
}

/** What there is before there is a screen: words while it is on its way, and nothing where that failed. */
function EmptyScreen({ busy }: { readonly busy: string | null }) {
  return (
    <main>
      <h1 className="visually-hidden">{appMessages.name}</h1>
      {busy !== null && <BusyText>{busy}</BusyText>}
    </main>
  );
}

interface LaterProps extends LaterScreensProps {
  readonly store: LaterScreensStore;
}

/** A screen beyond Home, once those are there. */
function Later({ store, ...props }: LaterProps) {
  const state = useStore(store);
  const { screen, commands } = props;
  const leave = (): void =>
    void (screen.name === "exam" ? commands.leaveExam(screen.sitting) : commands.showHome());
  switch (state.status) {
    case "loading":
      return <EmptyScreen busy={appMessages.loadingScreen} />;
    case "there":
      return <state.Screens {...props} />;
    case "failed":
      return (
        <>
          <ProblemNotice problem={state.problem} onDismiss={leave} onRetry={null} />
          <EmptyScreen busy={null} />
        </>
      );
    default:
      return assertNever(state);
  }
}

interface HomeProps {
  readonly data: HomeData;
  readonly leftIds: ReadonlySet<AttemptId>;
  readonly commands: AppCommands;
  readonly readiness: ReadinessStore;
  readonly plans: StudyPlans;
  readonly backupProblem: DataProblem | null;
  readonly onOpenLibrary: () => void;
}

function Home(props: HomeProps) {
  const { data, leftIds, commands, backupProblem, onOpenLibrary } = props;
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
      onOpenResult={(attemptId) => void commands.showResult(attemptId)}
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
