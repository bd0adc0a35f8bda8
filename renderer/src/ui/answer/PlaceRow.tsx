import { ArrowDown, ArrowUp, GripVertical, X } from "lucide-react";
import { Button, GridListItem } from "react-aria-components";
import { Icon } from "../Icon.tsx";
import { IconButton } from "../IconButton.tsx";
import type { AnswerOption } from "./answer-option.ts";
import { OptionText } from "./OptionText.tsx";
import type { OrderingWords } from "./ordering-words.ts";
import type { OrderPlace } from "./order-place.ts";
import { PlaceField } from "./PlaceField.tsx";
import type { StrikeOut } from "./strike-out.ts";
import styles from "./OrderingBoard.module.css";

interface PlaceRowProps<Id extends string> {
  readonly row: OrderPlace<Id>;
  readonly isHeld: boolean;
  /** Whether an entry is picked up that a press would put here. */
  readonly isTarget: boolean;
  readonly words: OrderingWords;
  readonly strike: StrikeOut<Id>;
  /** Puts what is picked up here, or picks up or puts down what stands here. */
  readonly onPress: () => void;
  readonly onPlace: (place: number) => void;
  readonly onRemove: () => void;
}

/** A place of the order: empty, or with its entry and every way of moving it. */
export function PlaceRow<Id extends string>(props: PlaceRowProps<Id>) {
  const { row, isHeld, isTarget, words, onPress } = props;
  const { entry, place } = row;
  return (
    <GridListItem
      id={row.id}
      textValue={entry?.plainText ?? words.emptyPlace(place)}
      className={styles["entry"] ?? ""}
      data-held={isHeld || undefined}
      data-target={isTarget || undefined}
      data-empty={entry === null || undefined}
      onAction={onPress}
    >
      {entry === null ? (
        <>
          {/* React Aria wants a handle in each row of a list that can be dragged from; there is nothing to drag here. */}
          <Button slot="drag" isDisabled className={styles["noHandle"] ?? ""} />
          <span className={styles["number"]}>{place}</span>
          <span className={styles["empty"]}>{isTarget ? words.putHere : null}</span>
        </>
      ) : (
        <PlacedEntry {...props} entry={entry} />
      )}
    </GridListItem>
  );
}

interface PlacedEntryProps<Id extends string> extends PlaceRowProps<Id> {
  readonly entry: AnswerOption<Id>;
}

function PlacedEntry<Id extends string>(props: PlacedEntryProps<Id>) {
  const { entry, row, words, strike, onPlace, onRemove } = props;
  const { plainText } = entry;
  return (
    <>
      <Button slot="drag" className={styles["handle"] ?? ""}>
        <Icon icon={GripVertical} />
      </Button>
      <PlaceField label={words.placeOf(plainText)} place={row.place} onChange={onPlace} />
      <span className={styles["text"]}>
        <OptionText option={entry} strike={strike} />
      </span>
      {/* The buttons stay enabled at both ends: one that goes dead under the finger takes the focus with it. */}
      <span className={styles["actions"]}>
        <IconButton
          icon={ArrowUp}
          label={words.moveUp(plainText)}
          onPress={() => {
            onPlace(row.place - 1);
          }}
        />
        <IconButton
          icon={ArrowDown}
          label={words.moveDown(plainText)}
          onPress={() => {
            onPlace(row.place + 1);
          }}
        />
        <IconButton icon={X} label={words.remove(plainText)} onPress={onRemove} />
      </span>
    </>
  );
}
