import { FileDown, Printer } from "lucide-react";
import { type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import type { IpcError } from "../../../../shared/ipc/ipc-error.ts";
import type { Result } from "../../../../shared/lib/result.ts";
import type { PaperName } from "../../../../shared/paper/paper-name.ts";
import type { DescribeProblem } from "../../data/describe-problem.ts";
import type { PaperDesk } from "../../platform/paper-desk.ts";
import { BusyText } from "../BusyText.tsx";
import { Button } from "../Button.tsx";
import { Notice } from "../Notice.tsx";
import { Paper } from "./Paper.tsx";
import { paperMessages as words, type PaperWork } from "./paper-messages.ts";
import { PaperSizeDialog } from "./PaperSizeDialog.tsx";
import styles from "./PaperActions.module.css";

interface PaperActionsProps {
  readonly desk: PaperDesk;
  /** What the file is proposed to be called, and what stands in the foot of each page. */
  readonly name: PaperName;
  readonly describeProblem: DescribeProblem;
  /** What goes on paper. */
  readonly children: ReactNode;
}

type Stage =
  | { readonly type: "idle" }
  | { readonly type: "choosing-size" }
  | { readonly type: "working"; readonly work: PaperWork }
  | { readonly type: "done"; readonly work: PaperWork }
  | { readonly type: "failed"; readonly error: IpcError };

/** Saves something as a PDF or prints it, and says what came of it. */
export function PaperActions({ desk, name, describeProblem, children }: PaperActionsProps) {
  const [stage, setStage] = useState<Stage>({ type: "idle" });
  const isWorking = stage.type === "working";
  const close = (): void => {
    setStage({ type: "idle" });
  };

  const work = async (
    what: PaperWork,
    task: () => Promise<Result<boolean, IpcError>>,
  ): Promise<void> => {
    // At once: the main process prints the page as it stands when it is asked.
    flushSync(() => {
      setStage({ type: "working", work: what });
    });
    const outcome = await task();
    if (!outcome.ok) setStage({ type: "failed", error: outcome.error });
    else setStage(outcome.value ? { type: "done", work: what } : { type: "idle" });
  };

  return (
    <div className={styles["paper"]}>
      <div className={styles["buttons"]}>
        <Button
          icon={FileDown}
          isPending={isWorking}
          onPress={() => {
            setStage({ type: "choosing-size" });
          }}
        >
          {words.savePdf}
        </Button>
        <Button
          icon={Printer}
          isPending={isWorking}
          onPress={() => void work("printing", () => desk.print(name))}
        >
          {words.print}
        </Button>
      </div>
      <StageNews stage={stage} describeProblem={describeProblem} />
      {stage.type === "choosing-size" && (
        <PaperSizeDialog
          usualSize={desk.recallSize()}
          onChoose={(size) => void work("saving", () => desk.savePdf(size, name))}
          onClose={close}
        />
      )}
      {isWorking && <Paper>{children}</Paper>}
    </div>
  );
}

interface StageNewsProps {
  readonly stage: Stage;
  readonly describeProblem: DescribeProblem;
}

function StageNews({ stage, describeProblem }: StageNewsProps) {
  switch (stage.type) {
    case "idle":
    case "choosing-size":
      return null;
    case "working":
      return <BusyText>{words.busy[stage.work]}</BusyText>;
    case "done":
      return <Notice tone="info" role="status" title={words.done[stage.work]} />;
    case "failed": {
      const { happened, canDo } = describeProblem({ source: "main", error: stage.error });
      return (
        <Notice tone="error" role="alert" title={happened}>
          <p>{canDo}</p>
          <p>
            <code>{stage.error.code}</code>
          </p>
        </Notice>
      );
    }
  }
}
