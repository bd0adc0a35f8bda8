import { Check, X } from "lucide-react";
import type { PartId } from "../../../../shared/bank/item.ts";
import { classNames } from "../class-names.ts";
import { InlineTextView } from "../RichText.tsx";
import { comparisonMessages as words } from "./marking-messages.ts";
import { type ComparisonProps, letterOf, numberOf, partsInOrder } from "./comparison-parts.ts";
import { Mark } from "./Mark.tsx";
import { PartText } from "./PartText.tsx";
import styles from "./Comparison.module.css";

type MatchingProps = ComparisonProps<"matching">;

interface MatchProps extends Pick<MatchingProps, "item" | "optionOrder"> {
  /** Undefined where no option was chosen. */
  readonly optionId: PartId | undefined;
}

function Match({ item, optionOrder, optionId }: MatchProps) {
  const option = item.options.find((entry) => entry.id === optionId);
  if (option === undefined) return <span>{words.notMatched}</span>;
  return (
    <span>
      <strong>{letterOf(option.id, optionOrder)}</strong> <InlineTextView text={option.text} />
    </span>
  );
}

interface PromptRowProps extends MatchingProps {
  readonly prompt: MatchingProps["item"]["prompts"][number];
}

function PromptRow({ prompt, item, response, optionOrder, promptOrder }: PromptRowProps) {
  const yours = response?.pairs[prompt.id];
  const keys = item.key[prompt.id];
  const isRight = yours === keys;
  return (
    <tr className={styles["row"]} data-outcome={isRight ? "right" : "wrong"}>
      <td>
        <PartText part={prompt} letter={String(numberOf(prompt.id, promptOrder))} />
      </td>
      <td>
        <span aria-hidden="true" className={styles["label"]}>
          {words.yourMatch}
        </span>
        <Match item={item} optionOrder={optionOrder} optionId={yours} />
      </td>
      <td>
        <span aria-hidden="true" className={styles["label"]}>
          {words.key}
        </span>
        <Match item={item} optionOrder={optionOrder} optionId={keys} />
      </td>
      <td className={styles["marks"]}>
        {isRight ? (
          <Mark tone="right" icon={Check} word={words.agrees} />
        ) : (
          <Mark tone="wrong" icon={X} word={words.differs} />
        )}
      </td>
    </tr>
  );
}

type OptionReasonsProps = Pick<MatchingProps, "item" | "optionOrder" | "struckIds">;

function OptionReasons({ item, optionOrder, struckIds }: OptionReasonsProps) {
  return (
    <section className={styles["options"]}>
      <h3>{words.options}</h3>
      <ul className={styles["options"]}>
        {partsInOrder(item.options, optionOrder).map((option) => (
          <li key={option.id}>
            <PartText
              part={option}
              letter={letterOf(option.id, optionOrder)}
              isStruck={struckIds.has(option.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One row per prompt: your match, the key and whether they agree; below it the reason for every option. */
export function MatchingComparison(props: MatchingProps) {
  const { item, optionOrder, promptOrder, struckIds } = props;
  return (
    <div className={styles["wide"]}>
      <table
        className={classNames(styles["table"], styles["stacking"])}
        aria-label={words.matchingTable}
      >
        <thead>
          <tr>
            <th scope="col">{words.prompt}</th>
            <th scope="col">{words.yourMatch}</th>
            <th scope="col">{words.key}</th>
            <th scope="col" className={styles["marks"]}>
              {words.mark}
            </th>
          </tr>
        </thead>
        <tbody>
          {partsInOrder(item.prompts, promptOrder).map((prompt) => (
            <PromptRow key={prompt.id} {...props} prompt={prompt} />
          ))}
        </tbody>
      </table>
      <OptionReasons item={item} optionOrder={optionOrder} struckIds={struckIds} />
    </div>
  );
}
