import { RadioButton, RadioField, RadioGroup } from "react-aria-components";
import type { AnswerOption } from "./answer-option.ts";
import { OptionFace } from "./OptionFace.tsx";
import type { StrikeOut } from "./strike-out.ts";
import { StrikeToggle } from "./StrikeToggle.tsx";
import styles from "./Choice.module.css";

interface ChoiceGroupProps<Id extends string> {
  /** The id of the element that asks. */
  readonly labelledBy: string;
  /** The id of the element that says how to answer. */
  readonly describedBy?: string;
  readonly options: readonly AnswerOption<Id>[];
  /** Absent where options cannot be struck out. */
  readonly strike?: StrikeOut<Id>;
  /** Null where nothing is chosen yet. */
  readonly selectedId: Id | null;
  readonly onChange: (id: Id) => void;
}

/** One of several, all of them in sight. */
export function ChoiceGroup<Id extends string>(props: ChoiceGroupProps<Id>) {
  const { labelledBy, describedBy, options, strike, selectedId, onChange } = props;
  return (
    <RadioGroup
      aria-labelledby={labelledBy}
      {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
      className={styles["group"] ?? ""}
      value={selectedId}
      onChange={(value) => {
        const chosen = options.find((option) => option.id === value);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      {options.map((option) => (
        <RadioField key={option.id} value={option.id} className={styles["field"] ?? ""}>
          <RadioButton className={styles["option"] ?? ""}>
            <OptionFace
              option={option}
              shape="round"
              isSelected={option.id === selectedId}
              strike={strike}
            />
          </RadioButton>
          {strike !== undefined && (
            <span className={styles["strike"]}>
              <StrikeToggle option={option} strike={strike} />
            </span>
          )}
        </RadioField>
      ))}
    </RadioGroup>
  );
}
