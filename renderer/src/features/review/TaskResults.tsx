import type { ScoreReport } from "../../../../shared/review/score-report.ts";
import { Card } from "../../ui/Card.tsx";
import { resultMessages } from "./review-messages.ts";
import { TaskTable } from "./TaskTable.tsx";

/** The same result in finer steps: a row per task of the exam. */
export function TaskResults({ domains }: Pick<ScoreReport, "domains">) {
  return (
    <Card title={resultMessages.tasks}>
      <TaskTable domains={domains} />
    </Card>
  );
}
