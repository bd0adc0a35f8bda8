import type { ReactNode } from "react";
import type { Item, PartId } from "../../../../shared/bank/item.ts";
import { letterOf, partsInOrder } from "./comparison-parts.ts";
import { PartText } from "./PartText.tsx";
import styles from "./Comparison.module.css";

/** How an option came out; undefined where there is nothing to draw an edge for. */
type Outcome = "right" | "wrong" | "missed" | undefined;

interface ComparedPart {
  readonly outcome: Outcome;
  readonly yours: ReactNode;
  readonly key: ReactNode;
}

interface ComparisonTableProps {
  readonly label: string;
  readonly heads: { readonly yours: string; readonly key: string; readonly part: string };
  readonly options: Item["options"];
  readonly optionOrder: readonly PartId[];
  readonly struckIds: ReadonlySet<PartId>;
  readonly compare: (optionId: PartId) => ComparedPart;
}

/** One row per option: two narrow columns of marks, so that neither hides the other, and the option with its reason. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { label, heads, options, optionOrder, struckIds, compare } = props;
  return (
    <table className={styles["table"]} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={styles["marks"]}>
            {heads.yours}
          </th>
          <th scope="col" className={styles["marks"]}>
            {heads.key}
          </th>
          <th scope="col">{heads.part}</th>
        </tr>
      </thead>
      <tbody>
        {partsInOrder(options, optionOrder).map((option) => {
          const { outcome, yours, key } = compare(option.id);
          return (
            <tr key={option.id} className={styles["row"]} data-outcome={outcome}>
              <td className={styles["marks"]}>{yours}</td>
              <td className={styles["marks"]}>{key}</td>
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
