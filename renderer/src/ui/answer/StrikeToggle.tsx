import { Strikethrough } from "lucide-react";
import { type KeyboardEvent, ToggleButton, Tooltip, TooltipTrigger } from "react-aria-components";
import { Icon } from "../Icon.tsx";
import type { AnswerOption } from "./answer-option.ts";
import type { StrikeOut } from "./strike-out.ts";
import styles from "./StrikeToggle.module.css";

interface StrikeToggleProps<Id extends string> {
  readonly option: AnswerOption<Id>;
  readonly strike: StrikeOut<Id>;
}

/** Strikes an option out, and takes the line off again. */
export function StrikeToggle<Id extends string>({ option, strike }: StrikeToggleProps<Id>) {
  return (
    <TooltipTrigger delay={600}>
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
      {/* The name is on the button already: the tip is for the eye, so it is not read a second time. */}
      <Tooltip offset={6} className={styles["tip"] ?? ""}>
        <span aria-hidden="true">{strike.words.tip}</span>
      </Tooltip>
    </TooltipTrigger>
  );
}

/** In a radio group an arrow chooses: pressed on this button it must not. */
function keepArrows(event: KeyboardEvent): void {
  if (!event.key.startsWith("Arrow")) event.continuePropagation();
}
