import { ChevronDown } from "lucide-react";
import { useId, useRef, useState } from "react";
import { Button, type KeyboardEvent, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { Icon } from "../Icon.tsx";
import type { AnswerOption } from "./answer-option.ts";
import { OptionText } from "./OptionText.tsx";
import type { StrikeOut } from "./strike-out.ts";
import styles from "./MatchSelect.module.css";

interface MatchSelectProps<Id extends string> {
  /** The id of the element that names it. */
  readonly labelledBy: string;
  readonly options: readonly AnswerOption<Id>[];
  readonly strike: StrikeOut<Id>;
  /** Null where nothing is chosen yet. */
  readonly value: Id | null;
  readonly placeholder: string;
  readonly onChange: (option: AnswerOption<Id>) => void;
}

/**
 * The match of one prompt: a button that shows the choice and opens a list of all. React Aria's Select is the same to look at and
 * to hear, but holds every list ready from the beginning, and a question has one for each prompt.
 */
export function MatchSelect<Id extends string>(props: MatchSelectProps<Id>) {
  const { labelledBy, options, strike, value, placeholder } = props;
  const [isOpen, setIsOpen] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const valueId = useId();
  const chosen = options.find((option) => option.id === value);
  const open = () => {
    setIsOpen(true);
  };
  const openByArrow = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") open();
    else event.continuePropagation();
  };
  return (
    <>
      <Button
        ref={buttonRef}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-labelledby={`${valueId} ${labelledBy}`}
        className={styles["button"] ?? ""}
        onPress={open}
        onKeyDown={openByArrow}
      >
        <span
          id={valueId}
          className={styles["value"]}
          data-placeholder={chosen === undefined || undefined}
        >
          {chosen === undefined ? placeholder : <OptionText option={chosen} strike={strike} />}
        </span>
        <Icon icon={ChevronDown} />
      </Button>
      <Popover
        aria-labelledby={labelledBy}
        triggerRef={buttonRef}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        placement="bottom start"
        className={styles["popover"] ?? ""}
      >
        <ListBox
          aria-labelledby={labelledBy}
          selectionMode="single"
          selectedKeys={value === null ? [] : [value]}
          onSelectionChange={(keys) => {
            // Choosing the choice there is empties the selection, and leaves it as it was.
            const [key] = keys;
            const option = options.find(({ id }) => id === key);
            setIsOpen(false);
            if (option !== undefined && option.id !== value) props.onChange(option);
          }}
          items={options}
          className={styles["list"] ?? ""}
        >
          {(option) => (
            // The letter first: typing it in the open list goes to its option.
            <ListBoxItem
              ref={option.id === (value ?? options[0]?.id) ? focusWhenShown : null}
              textValue={`${option.letter ?? ""} ${option.plainText}`}
              className={styles["option"] ?? ""}
            >
              <OptionText option={option} strike={strike} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </>
  );
}

// The keyboard begins at the choice there is, else at the first option.
function focusWhenShown(option: HTMLElement | null): void {
  option?.focus({ preventScroll: true });
}
