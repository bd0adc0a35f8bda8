import type { ItemId } from "../../../../shared/bank/item.ts";
import type { AttemptComparison } from "../../../../shared/history/compare-attempts.ts";
import type { Verdict } from "../../../../shared/scoring/exam-result.ts";
import { Badge } from "../../ui/Badge.tsx";
import { FigureTable } from "../../ui/FigureTable.tsx";
import { verdictIcons } from "../../ui/marking/verdict-icons.ts";
import { verdictWords } from "../../ui/marking/marking-messages.ts";
import { commonSentence, comparisonMessages as words } from "./comparison-messages.ts";

const tones = { right: "right", wrong: "wrong", unanswered: "neutral" } as const;

function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  return (
    <Badge tone={tones[verdict]} icon={verdictIcons[verdict]}>
      {verdictWords[verdict]}
    </Badge>
  );
}

interface CommonItemsProps {
  readonly comparison: AttemptComparison;
  readonly stems: ReadonlyMap<ItemId, string>;
}

/** The questions that both attempts asked, with their verdicts then and now. */
export function CommonItems({ comparison, stems }: CommonItemsProps) {
  const { earlier, later, commonItems } = comparison;
  if (commonItems.length === 0)
    return <p>{earlier.bank.bankId === later.bank.bankId ? words.noItems : words.otherBanks}</p>;
  return (
    <>
      <p>{commonSentence(commonItems)}</p>
      <FigureTable
        caption={words.items}
        columns={[words.item, words.then, words.now]}
        rows={commonItems.map(({ itemId, earlier: then, later: now }) => ({
          key: itemId,
          cells: [
            stems.get(itemId) ?? itemId,
            <VerdictBadge key="then" verdict={then} />,
            <VerdictBadge key="now" verdict={now} />,
          ],
        }))}
      />
    </>
  );
}
