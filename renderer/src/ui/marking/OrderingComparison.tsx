import { Check, X } from "lucide-react";
import type { PartId } from "../../../../shared/bank/item.ts";
import { comparisonMessages as words } from "./marking-messages.ts";
import { type ComparisonProps, letterOf, partsInOrder } from "./comparison-parts.ts";
import { Mark } from "./Mark.tsx";
import { PartText } from "./PartText.tsx";
import styles from "./Comparison.module.css";

/** The 1-based place of an entry, null where the order does not use it. */
function placeIn(order: readonly PartId[], id: PartId): number | null {
  const index = order.indexOf(id);
  return index === -1 ? null : index + 1;
}

function YourPlace({
  yours,
  keys,
}: {
  readonly yours: number | null;
  readonly keys: number | null;
}) {
  const place = words.place(yours);
  if (yours === null && keys === null) return <span>{place}</span>;
  return yours === keys ? (
    <Mark tone="right" icon={Check} word={place} />
  ) : (
    <Mark tone="wrong" icon={X} word={place} />
  );
}

/** One row per entry: the place you gave it, the place it has in the key, and its reason. */
export function OrderingComparison(props: ComparisonProps<"ordering">) {
  const { item, response, optionOrder, struckIds } = props;
  return (
    <table className={styles["table"]} aria-label={words.orderingTable}>
      <thead>
        <tr>
          <th scope="col" className={styles["marks"]}>
            {words.yourPlace}
          </th>
          <th scope="col" className={styles["marks"]}>
            {words.keysPlace}
          </th>
          <th scope="col">{words.entry}</th>
        </tr>
      </thead>
      <tbody>
        {partsInOrder(item.options, optionOrder).map((option) => {
          const yours = placeIn(response?.order ?? [], option.id);
          const keys = placeIn(item.key, option.id);
          return (
            <tr
              key={option.id}
              className={styles["row"]}
              data-outcome={yours === keys ? (keys === null ? undefined : "right") : "wrong"}
            >
              <td className={styles["marks"]}>
                <YourPlace yours={yours} keys={keys} />
              </td>
              <td className={styles["marks"]}>{words.place(keys)}</td>
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
