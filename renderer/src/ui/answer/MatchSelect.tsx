import { ChevronDown } from "lucide-react";
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { Icon } from "../Icon.tsx";
import selectStyles from "../Select.module.css";
import type { AnswerOption } from "./answer-option.ts";

interface MatchSelectProps<Id extends string> {
  /** The id of the element that names it. */
  readonly labelledBy: string;
  readonly options: readonly AnswerOption<Id>[];
  /** Null where nothing is chosen yet. */
  readonly value: Id | null;
  readonly placeholder: string;
  readonly onChange: (id: Id) => void;
}

/** The match of one prompt: looks like every other select, but is named by its row and holds formatted text. */
export function MatchSelect<Id extends string>(props: MatchSelectProps<Id>) {
  const { labelledBy, options, value, placeholder, onChange } = props;
  return (
    <Select
      aria-labelledby={labelledBy}
      className={selectStyles["select"] ?? ""}
      placeholder={placeholder}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <Button className={selectStyles["button"] ?? ""}>
        <SelectValue className={selectStyles["value"] ?? ""} />
        <Icon icon={ChevronDown} />
      </Button>
      <Popover className={selectStyles["popover"] ?? ""}>
        <ListBox items={options} className={selectStyles["list"] ?? ""}>
          {(option) => (
            <ListBoxItem textValue={option.plainText} className={selectStyles["option"] ?? ""}>
              {option.content}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
