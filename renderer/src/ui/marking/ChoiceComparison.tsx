import { Check, KeyRound, Minus, X } from "lucide-react";
import type { ReactNode } from "react";
import type { PartId } from "../../../../shared/bank/item.ts";
import type { ComparisonProps } from "./comparison-parts.ts";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { Mark } from "./Mark.tsx";
import { comparisonMessages as words } from "./marking-messages.ts";

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

interface ChoiceComparisonProps extends Pick<
  ComparisonProps<"single-choice" | "multiple-response">,
  "optionOrder" | "struckIds"
> {
  readonly options: ComparisonProps<"single-choice">["item"]["options"];
  readonly chosenIds: readonly PartId[];
  readonly keyIds: readonly PartId[];
}

/** One row per option: whether you chose it, whether it is in the key, and its reason. */
export function ChoiceComparison({ chosenIds, keyIds, ...parts }: ChoiceComparisonProps) {
  return (
    <ComparisonTable
      {...parts}
      label={words.choiceTable}
      heads={{ yours: words.yourAnswer, key: words.key, part: words.option }}
      compare={(optionId) => {
        const isKey = keyIds.includes(optionId);
        const outcome = outcomeOf(chosenIds.includes(optionId), isKey);
        return {
          outcome: outcome === "left-out" ? undefined : outcome,
          yours: answerMarks[outcome],
          key: <KeyMark isKey={isKey} />,
        };
      }}
    />
  );
}
