import { ChevronDown } from "lucide-react";
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { Icon } from "../Icon.tsx";
import type { AnswerOption } from "./answer-option.ts";
import styles from "./MatchSelect.module.css";

interface MatchSelectProps<Id extends string> {
  /** The id of the element that names it. */
  readonly labelledBy: string;
  readonly options: readonly AnswerOption<Id>[];
  /** Null where nothing is chosen yet. */
  readonly value: Id | null;
  readonly placeholder: string;
  readonly onChange: (id: Id) => void;
}

/** The match of one prompt: a button that shows the choice and opens a list of all. */
export function MatchSelect<Id extends string>(props: MatchSelectProps<Id>) {
  const { labelledBy, options, value, placeholder, onChange } = props;
  return (
    <Select
      aria-labelledby={labelledBy}
      className={styles["select"] ?? ""}
      placeholder={placeholder}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined && chosen.id !== value) onChange(chosen.id);
      }}
    >
      <Button className={styles["button"] ?? ""}>
        <SelectValue className={styles["value"] ?? ""} />
        <Icon icon={ChevronDown} />
      </Button>
      <Popover className={styles["popover"] ?? ""}>
        <ListBox items={options} className={styles["list"] ?? ""}>
          {(option) => (
            <ListBoxItem textValue={option.plainText} className={styles["option"] ?? ""}>
              {option.content}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
