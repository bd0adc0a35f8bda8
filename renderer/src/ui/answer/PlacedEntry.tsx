import { ArrowDown, ArrowUp, GripVertical, X } from "lucide-react";
import { Button, GridListItem } from "react-aria-components";
import { Icon } from "../Icon.tsx";
import { IconButton } from "../IconButton.tsx";
import type { AnswerOption } from "./answer-option.ts";
import type { OrderingWords } from "./ordering-words.ts";
import { PlaceField } from "./PlaceField.tsx";
import styles from "./OrderingBoard.module.css";

interface PlacedEntryProps<Id extends string> {
  readonly entry: AnswerOption<Id>;
  /** Counts from 1. */
  readonly place: number;
  readonly words: OrderingWords;
  readonly onPlace: (place: number) => void;
  readonly onRemove: () => void;
}

/** An entry in the order, with every way of moving it. */
export function PlacedEntry<Id extends string>(props: PlacedEntryProps<Id>) {
  const { entry, place, words, onPlace, onRemove } = props;
  const { plainText } = entry;
  return (
    <GridListItem id={entry.id} textValue={plainText} className={styles["entry"] ?? ""}>
      <Button slot="drag" className={styles["handle"] ?? ""}>
        <Icon icon={GripVertical} />
      </Button>
      <PlaceField label={words.placeOf(plainText)} place={place} onChange={onPlace} />
      <span className={styles["letter"]}>{entry.letter}</span>
      <span className={styles["text"]}>{entry.content}</span>
      {/* The buttons stay enabled at both ends: one that goes dead under the finger takes the focus with it. */}
      <span className={styles["actions"]}>
        <IconButton
          icon={ArrowUp}
          label={words.moveUp(plainText)}
          onPress={() => {
            onPlace(place - 1);
          }}
        />
        <IconButton
          icon={ArrowDown}
          label={words.moveDown(plainText)}
          onPress={() => {
            onPlace(place + 1);
          }}
        />
        <IconButton icon={X} label={words.remove(plainText)} onPress={onRemove} />
      </span>
    </GridListItem>
  );
}
