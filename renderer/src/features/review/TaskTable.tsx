import type { ReportedTask, ScoreReport } from "../../../../shared/review/score-report.ts";
import { countOf, percentOf, resultMessages } from "./review-messages.ts";
import styles from "./TaskTable.module.css";

function TaskRow({ task }: { readonly task: ReportedTask }) {
  const { id, title, rightCount, scoredCount } = task;
  return (
    <tr>
      <th scope="row">{`${id} ${title}`}</th>
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

/** Every task of the exam with its count, a group of rows for each domain. */
export function TaskTable({ domains }: Pick<ScoreReport, "domains">) {
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          <th scope="col">{resultMessages.task}</th>
          <th scope="col">{resultMessages.right}</th>
          <th scope="col">{resultMessages.share}</th>
        </tr>
      </thead>
      {domains.map(({ id, tasks }) => (
        <tbody key={id}>
          {tasks.map((task) => (
            <TaskRow key={task.id} task={task} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
