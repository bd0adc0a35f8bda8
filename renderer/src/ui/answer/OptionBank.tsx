import { GripVertical } from "lucide-react";
import { Button, type DragAndDropHooks, GridList, GridListItem } from "react-aria-components";
import { Icon } from "../Icon.tsx";
import type { AnswerOption } from "./answer-option.ts";
import { OptionText } from "./OptionText.tsx";
import type { StrikeOut } from "./strike-out.ts";
import { StrikeToggle } from "./StrikeToggle.tsx";
import styles from "./OptionBank.module.css";

interface OptionBankProps<Id extends string> {
  readonly label: string;
  readonly options: readonly AnswerOption<Id>[];
  /** The option that is picked, if any. */
  readonly heldId: Id | null;
  readonly strike: StrikeOut<Id>;
  readonly dragAndDropHooks: DragAndDropHooks<AnswerOption<Id>>;
  /** What the options close over besides: React Aria keeps a row until it or one of these changes. */
  readonly dependencies: readonly unknown[];
  readonly onPress: (option: AnswerOption<Id>) => void;
}

/** The options to match, side by side, to be dragged or pressed. */
export function OptionBank<Id extends string>(props: OptionBankProps<Id>) {
  const { heldId, strike, onPress } = props;
  return (
    <GridList
      aria-label={props.label}
      className={styles["bank"] ?? ""}
      layout="grid"
      keyboardNavigationBehavior="tab"
      escapeKeyBehavior="none"
      items={props.options}
      dependencies={[heldId, strike.struckIds, ...props.dependencies]}
      dragAndDropHooks={props.dragAndDropHooks}
    >
      {(option) => (
        <GridListItem
          id={option.id}
          textValue={option.plainText}
          className={styles["option"] ?? ""}
          data-held={option.id === heldId || undefined}
          onAction={() => {
            onPress(option);
          }}
        >
          <Button slot="drag" className={styles["handle"] ?? ""}>
            <Icon icon={GripVertical} />
          </Button>
          <span className={styles["text"]}>
            <OptionText option={option} strike={strike} />
          </span>
          <StrikeToggle option={option} strike={strike} />
        </GridListItem>
      )}
    </GridList>
  );
}
