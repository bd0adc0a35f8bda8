import { Check, KeyRound, Minus, X } from "lucide-react";
import type { ReactNode } from "react";
import type { ItemOf, PartId } from "../../../../shared/bank/item.ts";
import { comparisonMessages as words } from "./marking-messages.ts";
import { letterOf, partsInOrder } from "./comparison-parts.ts";
import { Mark } from "./Mark.tsx";
import { PartText } from "./PartText.tsx";
import styles from "./Comparison.module.css";

type Outcome = "right" | "wrong" | "missed" | "left-out";

function outcomeOf(isChosen: boolean, isKey: boolean): Outcome {
  if (isChosen) return isKey ? "right" : "wrong";
  return isKey ? "missed" : "left-out";
}

const answerMarks: Readonly<Record<Outcome, ReactNode>> = {
  right: <Mark tone="right" icon={Check} word={words.chosen} />,
  wrong: <Mark tone="wrong" icon={X} word={words.chosen} />,
  missed: <Mark tone="neutral" icon={Minus} word={words.notChosen} />,
  "left-out": <span className="visually-hidden">{words.notChosen}</span>,
};

function KeyMark({ isKey }: { readonly isKey: boolean }) {
  if (isKey) return <Mark tone="neutral" icon={KeyRound} word={words.inKey} />;
  return <span className="visually-hidden">{words.notInKey}</span>;
}

interface ChoiceComparisonProps {
  readonly options: ItemOf<"single-choice">["options"];
  readonly optionOrder: readonly PartId[];
  readonly chosenIds: readonly PartId[];
  readonly keyIds: readonly PartId[];
  readonly struckIds: ReadonlySet<PartId>;
}

/** One row per option: whether you chose it, whether it is in the key, and its reason. */
export function ChoiceComparison(props: ChoiceComparisonProps) {
  const { options, optionOrder, chosenIds, keyIds, struckIds } = props;
  return (
    <table className={styles["table"]} aria-label={words.choiceTable}>
      <thead>
        <tr>
          <th scope="col" className={styles["marks"]}>
            {words.yourAnswer}
          </th>
          <th scope="col" className={styles["marks"]}>
            {words.key}
          </th>
          <th scope="col">{words.option}</th>
        </tr>
      </thead>
      <tbody>
        {partsInOrder(options, optionOrder).map((option) => {
          const isKey = keyIds.includes(option.id);
          const outcome = outcomeOf(chosenIds.includes(option.id), isKey);
          return (
            <tr key={option.id} className={styles["row"]} data-outcome={outcome}>
              <td className={styles["marks"]}>{answerMarks[outcome]}</td>
              <td className={styles["marks"]}>
                <KeyMark isKey={isKey} />
              </td>
              <td>
                <PartText
                  part={option}
                  letter={letterOf(option.id, optionOrder)}
                  isStruck={struckIds.has(option.id)}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
