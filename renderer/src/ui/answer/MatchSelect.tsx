import { ChevronDown } from "lucide-react";
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
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

/** The match of one prompt: a button that shows the choice and opens a list of all. */
export function MatchSelect<Id extends string>(props: MatchSelectProps<Id>) {
  const { labelledBy, options, strike, value, placeholder, onChange } = props;
  return (
    <Select
      aria-labelledby={labelledBy}
      className={styles["select"] ?? ""}
      placeholder={placeholder}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined && chosen.id !== value) onChange(chosen);
      }}
    >
      <Button className={styles["button"] ?? ""}>
        <SelectValue className={styles["value"] ?? ""} />
        <Icon icon={ChevronDown} />
      </Button>
      <Popover className={styles["popover"] ?? ""}>
        <ListBox items={options} dependencies={[strike.struckIds]} className={styles["list"] ?? ""}>
          {(option) => (
            // The letter first: typing it in the open list goes to its option.
            <ListBoxItem
              textValue={`${option.letter ?? ""} ${option.plainText}`}
              className={styles["option"] ?? ""}
            >
              <OptionText option={option} strike={strike} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
