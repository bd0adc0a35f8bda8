import { AboutCard } from "../features/about/AboutCard.tsx";
import { type AboutStore } from "../features/about/about-store.ts";
import { AppearanceChoices } from "../features/appearance/AppearanceChoices.tsx";
import { type AppearanceStore } from "../features/appearance/appearance-store.ts";
import { ConditionsScreen } from "../features/exam/ConditionsScreen.tsx";
import { ExamScreen } from "../features/exam/ExamScreen.tsx";
import { ExportCards } from "../features/export/ExportCards.tsx";
import { type ExportStore } from "../features/export/export-store.ts";
import { ReadinessScreen } from "../features/readiness/ReadinessScreen.tsx";
import { ReviewScreen } from "../features/review/ReviewScreen.tsx";
import { SettingsScreen } from "../features/settings/SettingsScreen.tsx";
import { type SettingsStore } from "../features/settings/settings-store.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";
import { type DataProblem } from "../data/data-problem.ts";
import { type MissNoteDesk } from "../data/miss-note-desk.ts";
import { type PaperDesk } from "../platform/paper-desk.ts";
import { randomSeed } from "../platform/random-seed.ts";
import { problemMessage } from "./app-messages.ts";
import { type AppCommands, type Screen } from "./app-store.ts";
import { type CorrectedScores } from "./corrected-scores.ts";
import { Journal } from "./Journal.tsx";
import { type HomeData } from "./load-home.ts";
import { Library } from "./Library.tsx";
import { type LibraryStore } from "./library-store.ts";
import { PracticeScreens } from "./PracticeScreens.tsx";
import { Result } from "./Result.tsx";
import { ReviewedMiss } from "./ReviewedMiss.tsx";
import { standardMocksOf } from "./standard-mocks.ts";
import { StudyScreens } from "./StudyScreens.tsx";
import { TrendScreens } from "./TrendScreens.tsx";

/** Any screen but Home. */
export type LaterScreen = Exclude<Screen, { readonly name: "home" }>;

export interface LaterScreensProps {
  readonly screen: LaterScreen;
  readonly data: HomeData;
  readonly commands: AppCommands;
  readonly library: LibraryStore;
  readonly correctedScores: CorrectedScores;
  readonly about: AboutStore;
  readonly appearance: AppearanceStore;
  readonly settings: SettingsStore;
  readonly exports: ExportStore;
  readonly backupProblem: DataProblem | null;
  readonly paper: PaperDesk;
  readonly missNotes: MissNoteDesk;
}

/** Every screen but Home. They come in a file of their own, after Home, which so need not wait for them. */
export function LaterScreens(props: LaterScreensProps) {
  const { data, screen, commands, library, backupProblem } = props;
  const goHome = (): void => void commands.showHome();
  const openResult = (attemptId: Parameters<AppCommands["showResult"]>[0]): void =>
    void commands.showResult(attemptId);
  switch (screen.name) {
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
          about={<AboutCard store={props.about} />}
          onBack={goHome}
        />
      );
    case "study":
      return <StudyScreens place={screen} commands={commands} onBack={goHome} />;
    case "practice-builder":
    case "practice":
      return <PracticeScreens place={screen} commands={commands} onHome={goHome} />;
    case "journal":
      return (
        <Journal place={screen} desk={props.missNotes} paper={props.paper} commands={commands} />
      );
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
          missOf={(entry, pageRef) => (
            <ReviewedMiss place={screen} entry={entry} desk={props.missNotes} pageRef={pageRef} />
          )}
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
