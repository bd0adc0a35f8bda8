import { ChevronDown } from "lucide-react";
import {
  Button as AriaButton,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from "react-aria-components";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";
import styles from "./Select.module.css";

interface SelectProps<Id extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly { readonly id: Id; readonly text: string }[];
  /** Null where nothing is chosen yet. */
  readonly value: Id | null;
  /** Stands in the control while nothing is chosen. */
  readonly placeholder: string;
  readonly isDisabled?: boolean;
  readonly onChange: (id: Id) => void;
}

/** One of several, from a list that opens. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, isLabelHidden = false, options, value, placeholder, onChange } = props;
  return (
    <AriaSelect
      className={styles["select"] ?? ""}
      placeholder={placeholder}
      isDisabled={props.isDisabled ?? false}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <Label className={classNames(styles["label"], isLabelHidden && "visually-hidden")}>
        {label}
      </Label>
      <AriaButton className={styles["button"] ?? ""}>
        <SelectValue className={styles["value"] ?? ""} />
        <Icon icon={ChevronDown} />
      </AriaButton>
      <Popover className={styles["popover"] ?? ""}>
        <ListBox items={options} className={styles["list"] ?? ""}>
          {(option) => (
            <ListBoxItem textValue={option.text} className={styles["option"] ?? ""}>
              {option.text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
