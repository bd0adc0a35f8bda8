import { Check } from "lucide-react";
import { Icon } from "../Icon.tsx";
import type { AnswerOption } from "./answer-option.ts";
import { OptionText } from "./OptionText.tsx";
import type { StrikeOut } from "./strike-out.ts";
import styles from "./OptionFace.module.css";

interface OptionFaceProps<Id extends string> {
  readonly option: AnswerOption<Id>;
  readonly shape: "round" | "square";
  readonly isSelected: boolean;
  readonly strike?: StrikeOut<Id> | undefined;
}

/** What a choice looks like: its mark, filled when chosen, its letter and its words. */
export function OptionFace<Id extends string>(props: OptionFaceProps<Id>) {
  const { option, shape, isSelected, strike } = props;
  return (
    <>
      <span aria-hidden="true" className={styles[shape]} data-selected={isSelected || undefined}>
        {shape === "square" && isSelected && <Icon icon={Check} />}
      </span>
      <OptionText option={option} strike={strike} />
    </>
  );
}
