import { useId } from "react";
import { type AnswerStep, answerHistoryOf } from "../../../../shared/review/answer-history.ts";
import { isSlow, type QuestionTimes } from "../../../../shared/review/question-times.ts";
import type { ReviewEntry } from "../../../../shared/review/review-entries.ts";
import { answerInLetters } from "../../ui/marking/answer-in-letters.ts";
import { Icon } from "../../ui/Icon.tsx";
import { verdictWords } from "../../ui/marking/marking-messages.ts";
import { verdictIcons } from "../../ui/marking/verdict-icons.ts";
import { wentMessages as words } from "./browse-messages.ts";
import styles from "./HowItWent.module.css";

interface StepProps {
  readonly entry: ReviewEntry;
  readonly step: AnswerStep;
  /** Null for the first answer. */
  readonly before: AnswerStep | null;
}

function Step({ entry, step, before }: StepProps) {
  return (
    <li className={styles["step"]} data-verdict={step.verdict}>
      <Icon icon={verdictIcons[step.verdict]} />
      <span className={styles["answer"]}>
        {step.response === null ? words.cleared : answerInLetters(entry, step.response)}
        <span className="visually-hidden">: {verdictWords[step.verdict]}.</span>
      </span>{" "}
      <span>{before === null ? words.first : words.change(before.verdict, step.verdict)}</span>
    </li>
  );
}

function Answers({ entry }: { readonly entry: ReviewEntry }) {
  const steps = answerHistoryOf(entry);
  if (steps.length === 0) return <p>{words.none}</p>;
  if (steps.length === 1) return <p>{entry.response === null ? words.none : words.kept}</p>;
  return (
    <ol aria-label={words.answers} className={styles["steps"]}>
      {steps.map((step, index) => (
        // The history of a finished attempt never changes, so the index is its identity.
        <Step key={index} entry={entry} step={step} before={steps[index - 1] ?? null} />
      ))}
    </ol>
  );
}

interface HowItWentProps {
  readonly entry: ReviewEntry;
  readonly times: QuestionTimes;
}

/** How long a question took beside the others of its attempt, and which answers it had before the last. */
export function HowItWent({ entry, times }: HowItWentProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles["went"]}>
      <h3 id={headingId}>{words.heading}</h3>
      <p>
        {words.timeAgainst(entry.timeSpentMs, times)}
        {isSlow(entry.timeSpentMs, times) && ` ${words.slow}`}
      </p>
      <Answers entry={entry} />
    </section>
  );
}
