import { Check, X } from "lucide-react";
import type { PartId } from "../../../../shared/bank/item.ts";
import type { ComparisonProps } from "./comparison-parts.ts";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { Mark } from "./Mark.tsx";
import { comparisonMessages as words } from "./marking-messages.ts";

/** The 1-based place of an entry, null where the order does not use it. */
function placeIn(order: readonly PartId[], id: PartId): number | null {
  const index = order.indexOf(id);
  return index === -1 ? null : index + 1;
}

interface Places {
  readonly yours: number | null;
  readonly keys: number | null;
}

function YourPlace({ yours, keys }: Places) {
  const place = words.place(yours);
  if (yours === null && keys === null) return <span>{place}</span>;
  return yours === keys ? (
    <Mark tone="right" icon={Check} word={place} />
  ) : (
    <Mark tone="wrong" icon={X} word={place} />
  );
}

function outcomeOf({ yours, keys }: Places) {
  if (yours !== keys) return "wrong";
  return keys === null ? undefined : "right";
}

/** One row per entry: the place you gave it, the place it has in the key, and its reason. */
export function OrderingComparison(props: ComparisonProps<"ordering">) {
  const { item, response, optionOrder, struckIds } = props;
  return (
    <ComparisonTable
      options={item.options}
      optionOrder={optionOrder}
      struckIds={struckIds}
      label={words.orderingTable}
      heads={{ yours: words.yourPlace, key: words.keysPlace, part: words.entry }}
      compare={(optionId) => {
        const places = {
          yours: placeIn(response?.order ?? [], optionId),
          keys: placeIn(item.key, optionId),
        };
        return {
          outcome: outcomeOf(places),
          yours: <YourPlace {...places} />,
          key: words.place(places.keys),
        };
      }}
    />
  );
}
