import { useId } from "react";
import type { ItemKind } from "../../../../shared/bank/item.ts";
import { Button } from "../../ui/Button.tsx";
import { ConditionSection } from "./ConditionSection.tsx";
import { conditionsMessages as words } from "./conditions-messages.ts";
import { KindsTable } from "./KindsTable.tsx";
import styles from "./KindsSection.module.css";

interface KindsSectionProps {
  readonly kinds: readonly ItemKind[];
  /** Opens the tutorial. */
  readonly onTry: () => void;
}

/** The kinds of questions, and the way to try them beforehand. */
export function KindsSection({ kinds, onTry }: KindsSectionProps) {
  const id = useId();
  return (
    <div className={styles["kinds"]}>
      <ConditionSection title={words.kinds} titleId={`${id}-kinds`}>
        <KindsTable labelledBy={`${id}-kinds`} kinds={kinds} />
        <div className={styles["try"]}>
          <Button onPress={onTry}>{words.tryKinds(kinds.length)}</Button>
          <p className={styles["note"]}>{words.tryNote}</p>
        </div>
        <p className={styles["note"]}>{words.aidsNote}</p>
      </ConditionSection>
    </div>
  );
}
