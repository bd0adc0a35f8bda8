import { Strikethrough } from "lucide-react";
import { type KeyboardEvent, ToggleButton } from "react-aria-components";
import { Icon } from "../Icon.tsx";
import type { AnswerOption } from "./answer-option.ts";
import type { StrikeOut } from "./strike-out.ts";
import styles from "./StrikeToggle.module.css";

interface StrikeToggleProps<Id extends string> {
  readonly option: AnswerOption<Id>;
  readonly strike: StrikeOut<Id>;
}

/**
 * Strikes an option out, and takes the line off again. Every option of a question has one, so its tip is the browser's own: ours
 * would be built for each of them before any is shown.
 */
export function StrikeToggle<Id extends string>({ option, strike }: StrikeToggleProps<Id>) {
  return (
    <span title={strike.words.tip}>
      <ToggleButton
        aria-label={strike.words.strike(option.plainText)}
        className={styles["toggle"] ?? ""}
        isSelected={strike.struckIds.has(option.id)}
        onChange={(isStruck) => {
          strike.onStrike(option.id, isStruck);
        }}
        onKeyDown={keepArrows}
      >
        <Icon icon={Strikethrough} />
      </ToggleButton>
    </span>
  );
}

/** In a radio group an arrow chooses: pressed on this button it must not. */
function keepArrows(event: KeyboardEvent): void {
  if (!event.key.startsWith("Arrow")) event.continuePropagation();
}
