import { useId } from "react";
import { CONFIDENCES, type Confidence } from "../../../../shared/exam/confidence.ts";
import { confidenceKeys } from "./confidence-keys.ts";
import { confidenceMessages as words, confidenceNames } from "./confidence-messages.ts";
import keyed from "../KeyedToggle.module.css";
import styles from "./ConfidenceGroup.module.css";

interface ConfidenceGroupProps {
  /** Null as long as the person has not said. */
  readonly confidence: Confidence | null;
  /** Gets null where the person takes their word back. */
  readonly onRate: (confidence: Confidence | null) => void;
}

/**
 * Asks how sure the person is of an answer. Nothing is chosen at first and nothing has to be. A press does not take the focus from the
 * answer, so that Enter still goes on.
 */
export function ConfidenceGroup({ confidence, onRate }: ConfidenceGroupProps) {
  const id = useId();
  return (
    <div
      role="group"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-note`}
      className={styles["group"]}
    >
      <span id={`${id}-name`}>{words.group}</span>
      <span className={styles["choices"]}>
        {CONFIDENCES.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={confidence === each}
            aria-keyshortcuts={confidenceKeys[each]}
            className={keyed["toggle"]}
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              onRate(confidence === each ? null : each);
            }}
          >
            {confidenceNames[each]}
            <kbd aria-hidden="true" className={keyed["key"]}>
              {confidenceKeys[each]}
            </kbd>
          </button>
        ))}
      </span>
      <span id={`${id}-note`} className={styles["note"]}>
        {words.note}
      </span>
    </div>
  );
}
