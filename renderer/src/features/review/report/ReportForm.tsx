import { Save } from "lucide-react";
import { useId, useState } from "react";
import { MAX_NOTE_LENGTH } from "../../../../../shared/exam/exam-event.ts";
import { Button } from "../../../ui/Button.tsx";
import { CopyButton } from "../../../ui/CopyButton.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { itemReport, type ReportedItem } from "./item-report.ts";
import type { ReportDesk } from "./report-desk.ts";
import { reportMessages as words } from "./report-messages.ts";
import styles from "./ReportForm.module.css";

interface ReportFormProps {
  readonly report: ReportedItem;
  readonly onNote: (note: string) => void;
  readonly onSave: ReportDesk["save"];
}

/** The note to write, the whole text that comes of it, and the two ways to take it along. */
export function ReportForm({ report, onNote, onSave }: ReportFormProps) {
  const id = useId();
  const text = itemReport(report);
  return (
    <>
      <p>{words.about}</p>
      <div className={styles["part"]}>
        <label htmlFor={`${id}-note`} className={styles["label"]}>
          {words.note}
        </label>
        <textarea
          id={`${id}-note`}
          value={report.note}
          maxLength={MAX_NOTE_LENGTH}
          aria-describedby={`${id}-hint`}
          className={styles["field"]}
          onChange={({ target }) => {
            onNote(target.value);
          }}
        />
        <p id={`${id}-hint`} className={styles["hint"]}>
          {words.noteHint}
        </p>
      </div>
      <div className={styles["part"]}>
        <label htmlFor={`${id}-text`} className={styles["label"]}>
          {words.text}
        </label>
        <textarea id={`${id}-text`} value={text} readOnly className={styles["text"]} />
      </div>
      <div className={styles["ways"]}>
        <CopyButton text={text} what={words.what} />
        <SaveButton text={text} onSave={onSave} />
      </div>
    </>
  );
}

type Outcome = Awaited<ReturnType<ReportDesk["save"]>>;

interface SaveButtonProps {
  readonly text: string;
  readonly onSave: ReportDesk["save"];
}

function SaveButton({ text, onSave }: SaveButtonProps) {
  // What came of saving which text: another text has not been saved yet.
  const [tried, setTried] = useState<{ readonly text: string; readonly outcome: Outcome } | null>(
    null,
  );
  const outcome = tried?.text === text ? tried.outcome : null;
  return (
    <>
      <Button
        icon={Save}
        onPress={() => {
          void onSave(text).then((came) => {
            setTried({ text, outcome: came });
          });
        }}
      >
        {words.save}
      </Button>
      <span role="status" className={styles["hint"]}>
        {outcome?.ok === true && (outcome.value ? words.saved : words.notSaved)}
      </span>
      {outcome?.ok === false && (
        <Notice tone="error" role="alert" title={outcome.error.happened}>
          <p>{outcome.error.canDo}</p>
        </Notice>
      )}
    </>
  );
}
