import { useId } from "react";
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

/** One of several, all of them in sight. The browser's own radio buttons: nothing is drawn as fast, or as well known to everyone. */
export function ChoiceGroup<Id extends string>(props: ChoiceGroupProps<Id>) {
  const { labelledBy, describedBy, options, strike, selectedId, onChange } = props;
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={styles["group"]}
    >
      {options.map((option) => (
        <div
          key={option.id}
          className={styles["field"]}
          data-selected={option.id === selectedId || undefined}
        >
          <label className={styles["option"]}>
            <input
              type="radio"
              name={name}
              checked={option.id === selectedId}
              className="visually-hidden"
              onChange={() => {
                onChange(option.id);
              }}
            />
            <OptionFace
              option={option}
              shape="round"
              isSelected={option.id === selectedId}
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
