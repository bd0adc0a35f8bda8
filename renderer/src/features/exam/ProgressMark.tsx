import { Icon } from "../../ui/Icon.tsx";
import { progressNames } from "./exam-messages.ts";
import { progressShapes } from "./progress-shapes.ts";
import type { QuestionProgress } from "./question-summary.ts";
import styles from "./ProgressMark.module.css";

/** What became of a question so far, as a shape and in words. */
export function ProgressMark({ progress }: { readonly progress: QuestionProgress }) {
  return (
    <span className={styles["mark"]} data-done={progress === "answered" || undefined}>
      <Icon icon={progressShapes[progress]} />
      {progressNames[progress]}
    </span>
  );
}
