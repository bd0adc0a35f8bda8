import type { ReactNode } from "react";
import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import { Card } from "../../ui/Card.tsx";
import { FormCode } from "../../ui/FormCode.tsx";
import { formatDateTime } from "../../ui/format-date.ts";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import { mockName } from "../../ui/mock-name.ts";
import {
  bankFact,
  endingFact,
  examFact,
  factNames,
  interruptionSentence,
  noInterruptions,
  profileFact,
  publisherFact,
  resultMessages,
  timeFact,
  unscoredFact,
} from "./review-messages.ts";
import styles from "./AttemptFacts.module.css";

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles["fact"]}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Interruptions({ events }: { readonly events: FinishedAttempt["events"] }) {
  const interruptions = events
    .filter((event) => event.type === "interrupted")
    .map((event) => event.interruption);
  if (interruptions.length === 0) return noInterruptions;
  return (
    <ul className={styles["interruptions"]}>
      {interruptions.map((interruption, index) => (
        // The list of a finished attempt never changes, so the index is its identity.
        <li key={index}>{interruptionSentence(interruption)}</li>
      ))}
    </ul>
  );
}

function timeOf({ blueprint, conditions, elapsedMs }: FinishedAttempt): string {
  const allowance = blueprint.allowances.find((entry) => entry.id === conditions.allowanceId);
  return timeFact(elapsedMs, conditions.timeLimitMs, allowance?.title ?? null);
}

function unscoredOf({ form, result }: FinishedAttempt): string {
  const unscored = form.positions.filter((position) => !position.isScored);
  const right = unscored.filter(({ itemId }) =>
    result.verdicts.some((entry) => entry.itemId === itemId && entry.verdict === "right"),
  );
  return unscoredFact(unscored.length, right.length, form.positions.length);
}

/** What was sat, how, and from which bank. */
export function AttemptFacts({ attempt }: { readonly attempt: FinishedAttempt }) {
  const { bank, form } = attempt;
  return (
    <Card title={resultMessages.facts}>
      <dl className={styles["facts"]}>
        <Fact name={factNames.exam}>{examFact(bank.exam.code, bank.exam.name)}</Fact>
        <Fact name={factNames.mock}>{mockName(form.mode)}</Fact>
        {form.code !== null && (
          <Fact name={factNames.formCode}>
            <FormCode code={form.code} />
          </Fact>
        )}
        <Fact name={factNames.profile}>{profileFact(attempt.conditions.profile)}</Fact>
        <Fact name={factNames.started}>{formatDateTime(attempt.startedAtMs)}</Fact>
        <Fact name={factNames.timeUsed}>{timeOf(attempt)}</Fact>
        <Fact name={factNames.ending}>{endingFact(attempt.endReason)}</Fact>
        <Fact name={factNames.interruptions}>
          <Interruptions events={attempt.events} />
        </Fact>
        <Fact name={factNames.unscored}>{unscoredOf(attempt)}</Fact>
        <Fact name={factNames.bank}>{bankFact(bank.title, bank.version, bank.revision)}</Fact>
        <Fact name={factNames.publisher}>
          {publisherFact(bank.publisherName, bank.keyStanding)} <UnsignedBadge bank={bank} />
        </Fact>
      </dl>
    </Card>
  );
}
