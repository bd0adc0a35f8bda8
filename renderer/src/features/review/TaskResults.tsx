import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import type { ExamResult } from "../../../../shared/scoring/exam-result.ts";
import { Card } from "../../ui/Card.tsx";
import { countOf, percentOf, resultMessages } from "./review-messages.ts";
import styles from "./TaskResults.module.css";

type TaskResult = ExamResult["tasks"][number];

function TaskRow({ name, result }: { readonly name: string; readonly result: TaskResult }) {
  const { rightCount, scoredCount } = result;
  return (
    <tr>
      <th scope="row">{name}</th>
      {scoredCount === 0 ? (
        <td colSpan={2}>{resultMessages.noneScored}</td>
      ) : (
        <>
          <td>{countOf(rightCount, scoredCount)}</td>
          <td>{percentOf(rightCount, scoredCount)}</td>
        </>
      )}
    </tr>
  );
}

interface TaskResultsProps {
  readonly blueprint: Blueprint;
  readonly results: readonly TaskResult[];
}

/** The same result in finer steps: a row per task of the exam. */
export function TaskResults({ blueprint, results }: TaskResultsProps) {
  const tasks = blueprint.domains.flatMap((domain) => domain.tasks);
  return (
    <Card title={resultMessages.tasks}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{resultMessages.task}</th>
            <th scope="col">{resultMessages.right}</th>
            <th scope="col">{resultMessages.share}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.flatMap(({ id, title }) =>
            results
              .filter((result) => result.taskId === id)
              .map((result) => <TaskRow key={id} name={`${id} ${title}`} result={result} />),
          )}
        </tbody>
      </table>
    </Card>
  );
}
