import { GripVertical, Plus } from "lucide-react";
import { Button, GridListItem } from "react-aria-components";
import { Icon } from "../Icon.tsx";
import { IconButton } from "../IconButton.tsx";
import type { AnswerOption } from "./answer-option.ts";
import type { OrderingWords } from "./ordering-words.ts";
import styles from "./OrderingBoard.module.css";

interface AvailableEntryProps<Id extends string> {
  readonly entry: AnswerOption<Id>;
  readonly words: OrderingWords;
  readonly onAdd: () => void;
}

/** An entry that is not in the order yet: a press on it or its button adds it at the end. */
export function AvailableEntry<Id extends string>({
  entry,
  words,
  onAdd,
}: AvailableEntryProps<Id>) {
  return (
    <GridListItem
      id={entry.id}
      textValue={entry.plainText}
      className={styles["entry"] ?? ""}
      onAction={onAdd}
    >
      <Button slot="drag" className={styles["handle"] ?? ""}>
        <Icon icon={GripVertical} />
      </Button>
      <span className={styles["letter"]}>{entry.letter}</span>
      <span className={styles["text"]}>{entry.content}</span>
      <IconButton icon={Plus} label={words.add(entry.plainText)} onPress={onAdd} />
    </GridListItem>
  );
}
