import { type RefObject, useMemo } from "react";
import { toCandidateItem } from "../../../../shared/bank/candidate-item.ts";
import type {
  AnsweringPractice,
  CheckedPractice,
} from "../../../../shared/practice/practice-session.ts";
import type { NotedTopic } from "../../../../shared/study/study-topics.ts";
import { useKeyCommands } from "../../platform/use-key-commands.ts";
import { RunningClock } from "../../ui/clock/RunningClock.tsx";
import { SpokenTime } from "../../ui/clock/SpokenTime.tsx";
import { confidenceMessages, confidenceNames } from "../../ui/confidence/confidence-messages.ts";
import { HintLine } from "../../ui/HintLine.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { type CandidateQuestion, keyCountsOf } from "../../ui/question/candidate-question.ts";
import { pressPart } from "../../ui/question/press-part.ts";
import { useAnnouncement } from "../../ui/use-announcement.ts";
import { AskedQuestion } from "./AskedQuestion.tsx";
import { Feedback } from "./Feedback.tsx";
import { OpenAnswer } from "./OpenAnswer.tsx";
import { type PracticeCommand, practiceCommandOf } from "./practice-keys.ts";
import { practiceMessages as words } from "./practice-messages.ts";
import type { PracticeStore } from "./practice-store.ts";
import styles from "./QuestionStage.module.css";

/** A hidden clock comes back, and stands out, when this much time is left. */
const LAST_MS = 60_000;

interface QuestionStageProps {
  readonly session: AnsweringPractice | CheckedPractice;
  readonly store: PracticeStore;
  readonly topics: readonly NotedTopic[];
  /** Where its keys are pressed. */
  readonly pageRef: RefObject<HTMLElement | null>;
}

/** The question on screen, to be answered or marked, and the keys for it. */
export function QuestionStage({ session, store, topics, pageRef }: QuestionStageProps) {
  const { answer, strike, rate, check, goOn, timeLimitMs, elapsedNowMs } = store.getState();
  const [announcement, say] = useAnnouncement();
  const { item, position } = session.question;
  const asked: CandidateQuestion = useMemo(
    () => ({ item: toCandidateItem(item), position }),
    [item, position],
  );
  const isOpen = session.status === "answering";
  const number = session.checked.length + (isOpen ? 1 : 0);
  const place = words.place(number, number + session.ahead.length);

  const run = (command: PracticeCommand) => {
    if (!isOpen) goOn();
    else if (command.type === "press-part")
      pressPart(command, { ...session, question: asked }, { answer, strike, say });
    else if (command.type === "rate") {
      const isTakenBack = command.confidence === session.confidence;
      rate(isTakenBack ? null : command.confidence);
      say(isTakenBack ? confidenceMessages.takenBack : confidenceNames[command.confidence]);
    } else if (session.response === null) say(words.nothingToCheck);
    else check();
  };
  useKeyCommands(
    pageRef,
    (press, keyPlace) => practiceCommandOf(press, keyPlace, isOpen ? keyCountsOf(asked) : null),
    run,
  );
  return (
    <div className={styles["stage"]}>
      <div className={styles["about"]}>
        <p className={styles["place"]}>
          <span>{place}</span>
          <span className={styles["progress"]}>
            <ProgressBar value={number} max={number + session.ahead.length} label={null} />
          </span>
          {timeLimitMs !== null && (
            <RunningClock
              timeLimitMs={timeLimitMs}
              reappearsAtMs={LAST_MS}
              elapsedNowMs={elapsedNowMs}
            />
          )}
        </p>
        <HintLine>
          <span>{words.apart}</span>
          <span>{words.keys}</span>
          {timeLimitMs !== null && <span>{words.clockStandsStill}</span>}
        </HintLine>
      </div>
      <AskedQuestion key={item.id} stem={item.stem} place={place}>
        {(stemId) =>
          isOpen ? (
            <OpenAnswer session={session} question={asked} store={store} stemId={stemId} />
          ) : (
            <Feedback
              session={session}
              topic={topics.find(({ objective }) => objective === item.objective) ?? null}
              onGoOn={goOn}
            />
          )
        }
      </AskedQuestion>
      {timeLimitMs !== null && <SpokenTime timeLimitMs={timeLimitMs} elapsedNowMs={elapsedNowMs} />}
      <p role="status" className="visually-hidden">
        {/* The same words said twice are two things to say. */}
        <span key={announcement.count}>{announcement.text}</span>
      </p>
    </div>
  );
}
