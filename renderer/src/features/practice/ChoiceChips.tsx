import { useId } from "react";
import { ToggleChip } from "../../ui/ToggleChip.tsx";
import { BuilderSection } from "./BuilderSection.tsx";
import styles from "./ChoiceChips.module.css";

interface ChoiceChipsProps<K extends string | number> {
  readonly title: string;
  readonly choices: readonly { readonly key: K; readonly label: string }[];
  readonly chosen: readonly K[];
  /** How many questions each would leave. */
  readonly counts: ReadonlyMap<string | number, number>;
  readonly onChange: (chosen: readonly K[]) => void;
}

/** A group of choices of which any number can be on. */
export function ChoiceChips<K extends string | number>(props: ChoiceChipsProps<K>) {
  const { title, choices, chosen, counts, onChange } = props;
  const titleId = useId();
  return (
    <BuilderSection title={title} titleId={titleId} level={3}>
      <div role="group" aria-labelledby={titleId} className={styles["chips"]}>
        {choices.map(({ key, label }) => (
          <ToggleChip
            key={key}
            label={label}
            count={counts.get(key) ?? 0}
            isSelected={chosen.includes(key)}
            onChange={(isWanted) => {
              const others = chosen.filter((each) => each !== key);
              onChange(isWanted ? [...others, key] : others);
            }}
          />
        ))}
      </div>
    </BuilderSection>
  );
}
