import type { AnswerOption } from "./answer-option.ts";
import { OptionFace } from "./OptionFace.tsx";
import type { StrikeOut } from "./strike-out.ts";
import { StrikeToggle } from "./StrikeToggle.tsx";
import styles from "./Choice.module.css";

interface ChoiceChecklistProps<Id extends string> {
  /** The id of the element that asks. */
  readonly labelledBy: string;
  /** The id of the element that says how to answer. */
  readonly describedBy: string;
  readonly options: readonly AnswerOption<Id>[];
  /** Absent where options cannot be struck out. */
  readonly strike?: StrikeOut<Id>;
  readonly selectedIds: readonly Id[];
  /** The chosen ones in the order of the options. */
  readonly onChange: (ids: readonly Id[]) => void;
}

/** Some of several, all of them in sight. */
export function ChoiceChecklist<Id extends string>(props: ChoiceChecklistProps<Id>) {
  const { labelledBy, describedBy, options, strike, selectedIds, onChange } = props;
  const change = (id: Id, isChosen: boolean) => {
    const isNowChosen = (other: Id) => (other === id ? isChosen : selectedIds.includes(other));
    onChange(options.map((option) => option.id).filter(isNowChosen));
  };
  return (
    <div
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={styles["group"]}
    >
      {options.map((option) => (
        <div
          key={option.id}
          className={styles["field"]}
          data-selected={selectedIds.includes(option.id) || undefined}
        >
          <label className={styles["option"]}>
            <input
              type="checkbox"
              checked={selectedIds.includes(option.id)}
              className="visually-hidden"
              onChange={(event) => {
                change(option.id, event.target.checked);
              }}
            />
            <OptionFace
              option={option}
              shape="square"
              isSelected={selectedIds.includes(option.id)}
              strike={strike}
            />
          </label>
          {strike !== undefined && (
            <span className={styles["strike"]}>
              <StrikeToggle option={option} strike={strike} />
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
