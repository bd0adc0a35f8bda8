import { Check } from "lucide-react";
import { Icon } from "../Icon.tsx";
import type { AnswerOption } from "./answer-option.ts";
import styles from "./OptionFace.module.css";

interface OptionFaceProps<Id extends string> {
  readonly option: AnswerOption<Id>;
  readonly shape: "round" | "square";
  readonly isSelected: boolean;
}

/** What a choice looks like: its mark, filled when chosen, its letter and its content. */
export function OptionFace<Id extends string>({ option, shape, isSelected }: OptionFaceProps<Id>) {
  return (
    <>
      <span aria-hidden="true" className={styles[shape]} data-selected={isSelected || undefined}>
        {shape === "square" && isSelected && <Icon icon={Check} />}
      </span>
      {option.letter !== null && <span className={styles["letter"]}>{option.letter}</span>}
      {/* Keeps letter and content apart in the accessible name. */}{" "}
      <span className={styles["content"]}>{option.content}</span>
    </>
  );
}
