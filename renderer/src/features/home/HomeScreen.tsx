import { History, Library, LogOut, Settings, TrendingUp } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import type { BackupName } from "../../../../shared/backup/backup-entry.ts";
import type { BankError } from "../../../../shared/bank/bank-error.ts";
import { type BankSummary, isUnsigned } from "../../../../shared/bank/bank-summary.ts";
import type { BankId } from "../../../../shared/bank/manifest.ts";
import { bankErrorMessages } from "../../platform/bank-error-messages.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { RefusedBankNotice } from "../../ui/RefusedBankNotice.tsx";
import { BankFoot } from "./BankFoot.tsx";
import type { FoundAttempt } from "./found-attempt.ts";
import { FoundAttemptNotice } from "./FoundAttemptNotice.tsx";
import { homeMessages, unreadableMeaning, unreadableTitle } from "./home-messages.ts";
import styles from "./HomeScreen.module.css";
import { LastResultCard } from "./LastResultCard.tsx";
import { LostHistoryCard, type LostHistory } from "./LostHistoryCard.tsx";
import { MockCard } from "./MockCard.tsx";
import { OpenAttemptCard } from "./OpenAttemptCard.tsx";
import type { OpenAttemptSummary } from "./open-attempt-summary.ts";
import { PracticeCard } from "./PracticeCard.tsx";
import { StudyCard } from "./StudyCard.tsx";

interface HomeScreenProps {
  readonly banks: readonly BankSummary[];
  readonly refused: readonly { readonly fileName: string; readonly error: BankError }[];
  /** What was found beside the database and has to be decided about. */
  readonly found: readonly FoundAttempt[];
  readonly openAttempts: readonly OpenAttemptSummary[];
  /** Newest first. */
  readonly recent: readonly AttemptDigest[];
  /** Rows of the history that cannot be read. */
  readonly unreadableCount: number;
  /** A backup with a history, where there is none here. */
  readonly lostHistory: LostHistory | null;
  /** Why the last backup could not be made, in words. */
  readonly backupProblem: { readonly happened: string; readonly canDo: string } | null;
  /** What is due of a signed bank today. */
  readonly dueOf?: (bank: BankSummary) => ReactNode;
  /** Where the person stands, by bank. */
  readonly standing?: ReactNode;
  readonly onStartMock: (bankId: BankId) => void;
  readonly onOpenPractice: (bankId: BankId) => void;
  readonly onOpenStudyGuide: (bankId: BankId) => void;
  readonly onRecover: (attemptId: AttemptId) => void;
  readonly onLeaveFound: (attemptId: AttemptId) => void;
  readonly onDiscardFound: (attemptId: AttemptId) => void;
  readonly onResume: (attemptId: AttemptId) => void;
  readonly onDiscard: (attemptId: AttemptId) => void;
  readonly onOpenResult: (attemptId: AttemptId) => void;
  readonly onOpenHistory: () => void;
  readonly onOpenTrend: () => void;
  readonly onOpenLibrary: () => void;
  /** With a backup to look into, where one is offered. */
  readonly onOpenSettings: (preview: BackupName | null) => void;
  readonly onQuit?: () => void;
}

/** Where everything begins: what is under way first, then a new mock and where the person stands. */
export function HomeScreen(props: HomeScreenProps) {
  const { banks, refused, openAttempts, recent, unreadableCount, backupProblem } = props;
  return (
    <PageFrame
      title={homeMessages.title}
      actions={<HomeActions {...props} />}
      {...(banks.length > 0 && { foot: <BankFoot banks={banks} /> })}
    >
      {props.found.map((found) => (
        <FoundAttemptNotice
          key={found.attemptId}
          found={found}
          onRecover={props.onRecover}
          onLeave={props.onLeaveFound}
          onDiscard={props.onDiscardFound}
        />
      ))}
      {props.lostHistory !== null && (
        <LostHistoryCard backup={props.lostHistory} onLook={props.onOpenSettings} />
      )}
      {openAttempts.map((attempt) => (
        <OpenAttemptCard
          key={attempt.attemptId}
          attempt={attempt}
          onResume={props.onResume}
          onDiscard={props.onDiscard}
        />
      ))}
      {refused.map(({ fileName, error }) => (
        <RefusedBankNotice
          key={fileName}
          fileName={fileName}
          message={bankErrorMessages[error.code]}
          details={`${error.code}: ${error.detail}`}
        />
      ))}
      {unreadableCount > 0 && (
        <Notice tone="warning" title={unreadableTitle(unreadableCount)}>
          <p>{unreadableMeaning}</p>
        </Notice>
      )}
      {backupProblem !== null && (
        <Notice
          tone="warning"
          title={homeMessages.backupFailed}
          actions={
            <Button
              onPress={() => {
                props.onOpenSettings(null);
              }}
            >
              {homeMessages.openSettings}
            </Button>
          }
        >
          <p>
            {backupProblem.happened} {backupProblem.canDo}
          </p>
        </Notice>
      )}
      <div className={styles["cards"]}>
        <div className={styles["column"]}>
          {banks.map((bank, index) => (
            <Fragment key={bank.bankId}>
              <MockCard
                bank={bank}
                isOnlyBank={banks.length === 1}
                isPrimary={index === 0 && openAttempts.length === 0 && props.lostHistory === null}
                onStart={props.onStartMock}
              />
              <PracticeCard
                bank={bank}
                isOnlyBank={banks.length === 1}
                onOpen={props.onOpenPractice}
              />
              {!isUnsigned(bank) && props.dueOf?.(bank)}
              <StudyCard
                bank={bank}
                isOnlyBank={banks.length === 1}
                onOpen={props.onOpenStudyGuide}
              />
            </Fragment>
          ))}
          {banks.length === 0 && (
            <NoBankCard
              wasRefused={refused.some(({ error }) => error.code !== "bank-missing")}
              onOpenLibrary={props.onOpenLibrary}
            />
          )}
        </div>
        <LastResultCard
          recent={recent}
          onOpenResult={props.onOpenResult}
          onOpenHistory={props.onOpenHistory}
        />
      </div>
      {props.standing}
    </PageFrame>
  );
}

type HomeActionsProps = Pick<
  HomeScreenProps,
  "onOpenHistory" | "onOpenTrend" | "onOpenLibrary" | "onOpenSettings" | "onQuit"
>;

function HomeActions(props: HomeActionsProps) {
  const { onOpenHistory, onOpenTrend, onOpenLibrary, onOpenSettings, onQuit } = props;
  return (
    <>
      <Button icon={History} onPress={onOpenHistory}>
        {homeMessages.openHistory}
      </Button>
      <Button icon={TrendingUp} onPress={onOpenTrend}>
        {homeMessages.openTrend}
      </Button>
      <Button icon={Library} onPress={onOpenLibrary}>
        {homeMessages.openLibrary}
      </Button>
      <Button
        icon={Settings}
        onPress={() => {
          onOpenSettings(null);
        }}
      >
        {homeMessages.openSettings}
      </Button>
      {onQuit && (
        <Button icon={LogOut} onPress={onQuit}>
          {homeMessages.quit}
        </Button>
      )}
    </>
  );
}

interface NoBankCardProps {
  readonly wasRefused: boolean;
  readonly onOpenLibrary: () => void;
}

function NoBankCard({ wasRefused, onOpenLibrary }: NoBankCardProps) {
  return (
    <Card
      title={homeMessages.noBankTitle}
      actions={<Button onPress={onOpenLibrary}>{homeMessages.noBankAction}</Button>}
    >
      <p>{wasRefused ? homeMessages.noBankOpened : homeMessages.noBank}</p>
    </Card>
  );
}
