import { GripVertical, Plus } from "lucide-react";
import { Button, GridListItem } from "react-aria-components";
import { Icon } from "../Icon.tsx";
import type { AnswerOption } from "./answer-option.ts";
import { OptionText } from "./OptionText.tsx";
import type { OrderingWords } from "./ordering-words.ts";
import type { StrikeOut } from "./strike-out.ts";
import { StrikeToggle } from "./StrikeToggle.tsx";
import styles from "./OrderingBoard.module.css";

interface AvailableEntryProps<Id extends string> {
  readonly entry: AnswerOption<Id>;
  /** Its place in the order, from 1; null where it is in none. */
  readonly place: number | null;
  readonly isHeld: boolean;
  readonly words: OrderingWords;
  readonly strike: StrikeOut<Id>;
  /** Picks the entry up, or puts it down again. */
  readonly onPress: () => void;
  /** Puts it at the end of the order. */
  readonly onAdd: () => void;
}

/** An entry to put in order. It keeps its row once it is placed, so that nothing moves under the pointer. */
export function AvailableEntry<Id extends string>(props: AvailableEntryProps<Id>) {
  const { entry, place, isHeld, words, strike, onPress, onAdd } = props;
  return (
    <GridListItem
      id={entry.id}
      textValue={entry.plainText}
      className={styles["entry"] ?? ""}
      data-held={isHeld || undefined}
      data-placed={place !== null || undefined}
      onAction={onPress}
    >
      <Button slot="drag" className={styles["handle"] ?? ""}>
        <Icon icon={GripVertical} />
      </Button>
      <span className={styles["text"]}>
        <OptionText option={entry} strike={strike} />
      </span>
      <span className={styles["actions"]}>
        <StrikeToggle option={entry} strike={strike} />
        {/* One button throughout: a second press of a double click must not hit another one. */}
        <Button
          aria-label={
            place === null ? words.add(entry.plainText) : words.pickUpFrom(entry.plainText, place)
          }
          className={styles["add"] ?? ""}
          onPress={place === null ? onAdd : onPress}
        >
          {place ?? <Icon icon={Plus} />}
        </Button>
      </span>
    </GridListItem>
  );
}
