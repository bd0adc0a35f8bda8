import { Columns2 } from "lucide-react";
import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import { Button } from "../../ui/Button.tsx";
import { formatDateTime } from "../../ui/format-date.ts";
import { satMockName } from "../../ui/sat-mock-name.ts";
import { chosenName, chosenSentence, historyMessages } from "./history-messages.ts";
import styles from "./CompareBar.module.css";

interface CompareBarProps {
  /** One or two. */
  readonly chosen: readonly AttemptDigest[];
  readonly onCompare: (one: AttemptDigest, other: AttemptDigest) => void;
  readonly onClear: () => void;
}

/** What was chosen to compare, always in sight, and the way to it. */
export function CompareBar({ chosen, onCompare, onClear }: CompareBarProps) {
  const [one, other] = chosen;
  const names = chosen.map(({ mode, profile, startedAtMs }) =>
    chosenName(satMockName(mode, profile), formatDateTime(startedAtMs)),
  );
  return (
    <div className={styles["bar"]}>
      <p role="status">{chosenSentence(names)}</p>
      <div className={styles["buttons"]}>
        {one !== undefined && other !== undefined && (
          <Button
            variant="primary"
            icon={Columns2}
            onPress={() => {
              onCompare(one, other);
            }}
          >
            {historyMessages.compare}
          </Button>
        )}
        <Button onPress={onClear}>{historyMessages.clearChosen}</Button>
      </div>
    </div>
  );
}
