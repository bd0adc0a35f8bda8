import { Strikethrough } from "lucide-react";
import type { SyntheticEvent } from "react";
import { Icon } from "../Icon.tsx";
import type { AnswerOption } from "./answer-option.ts";
import type { StrikeOut } from "./strike-out.ts";
import styles from "./StrikeToggle.module.css";

interface StrikeToggleProps<Id extends string> {
  readonly option: AnswerOption<Id>;
  readonly strike: StrikeOut<Id>;
}

/**
 * Strikes an option out, and takes the line off again. Every option of a question has one, so it is the browser's own button with
 * the browser's own tip: React Aria's take as long as all the rest of an option.
 */
export function StrikeToggle<Id extends string>({ option, strike }: StrikeToggleProps<Id>) {
  const isStruck = strike.struckIds.has(option.id);
  return (
    <span title={strike.words.tip}>
      <button
        type="button"
        aria-label={strike.words.strike(option.plainText)}
        aria-pressed={isStruck}
        className={styles["toggle"]}
        onPointerDown={keepFromRow}
        onKeyDown={keepFromRow}
        onClick={(event) => {
          keepFromRow(event);
          strike.onStrike(option.id, !isStruck);
        }}
      >
        <Icon icon={Strikethrough} />
      </button>
    </span>
  );
}

/** A row of a list can be pressed, too: what happens on this button is not meant for it. */
function keepFromRow(event: SyntheticEvent): void {
  event.stopPropagation();
}
