import { Check, X } from "lucide-react";
import type { PartId } from "../../../../../shared/bank/item.ts";
import { classNames } from "../../../ui/class-names.ts";
import { InlineTextView } from "../../../ui/RichText.tsx";
import { comparisonMessages as words } from "../review-messages.ts";
import { type ComparisonProps, letterOf, partsInOrder } from "./comparison-parts.ts";
import { Mark } from "./Mark.tsx";
import { PartText } from "./PartText.tsx";
import styles from "./Comparison.module.css";

type MatchingProps = ComparisonProps<"matching">;

interface MatchProps {
  readonly item: MatchingProps["item"];
  /** Undefined where no option was chosen. */
  readonly optionId: PartId | undefined;
}

function Match({ item, optionId }: MatchProps) {
  const option = item.options.find((entry) => entry.id === optionId);
  if (option === undefined) return <span>{words.notMatched}</span>;
  return <InlineTextView text={option.text} />;
}

interface PromptRowProps extends MatchingProps {
  readonly prompt: MatchingProps["item"]["prompts"][number];
}

function PromptRow({ prompt, item, response, promptOrder }: PromptRowProps) {
  const yours = response?.pairs[prompt.id];
  const keys = item.key[prompt.id];
  const isRight = yours === keys;
  return (
    <tr className={styles["row"]} data-outcome={isRight ? "right" : "wrong"}>
      <td>
        <PartText part={prompt} letter={letterOf(prompt.id, promptOrder)} />
      </td>
      <td>
        <span aria-hidden="true" className={styles["label"]}>
          {words.yourMatch}
        </span>
        <Match item={item} optionId={yours} />
      </td>
      <td>
        <span aria-hidden="true" className={styles["label"]}>
          {words.key}
        </span>
        <Match item={item} optionId={keys} />
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

function OptionReasons({ item, optionOrder }: Pick<MatchingProps, "item" | "optionOrder">) {
  return (
    <section className={styles["options"]}>
      <h3>{words.options}</h3>
      <ul className={styles["options"]}>
        {partsInOrder(item.options, optionOrder).map((option) => (
          <li key={option.id}>
            <PartText part={option} letter={null} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One row per prompt: your match, the key and whether they agree; below it the reason for every option. */
export function MatchingComparison(props: MatchingProps) {
  const { item, optionOrder, promptOrder } = props;
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
      <OptionReasons item={item} optionOrder={optionOrder} />
    </div>
  );
}
