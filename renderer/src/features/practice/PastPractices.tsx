import { useId, useState } from "react";
import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import type { ItemId } from "../../../../shared/bank/item.ts";
import type { PastPractice } from "../../../../shared/practice/past-practices.ts";
import { practiceScope } from "../../../../shared/practice/practice-scope.ts";
import { Button } from "../../ui/Button.tsx";
import { formatDateTime } from "../../ui/format-date.ts";
import { builderMessages as words, pastScore, pastTitle, scopeName } from "./builder-messages.ts";
import { BuilderSection } from "./BuilderSection.tsx";
import styles from "./PastPractices.module.css";

/** How many are shown at first. */
const LATEST = 5;

interface PastPracticesProps {
  /** Latest first. */
  readonly past: readonly PastPractice[];
  readonly blueprint: Blueprint;
  readonly onRepeat: (title: string, itemIds: readonly ItemId[]) => void;
}

/** What was practised before, apart from the mocks, and the ways to do it or its misses again. */
export function PastPractices({ past, blueprint, onRepeat }: PastPracticesProps) {
  const id = useId();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? past : past.slice(0, LATEST);
  return (
    <BuilderSection title={words.past} titleId={id} level={2}>
      {past.length === 0 && <p className={styles["soft"]}>{words.pastNone}</p>}
      {past.length > 0 && (
        <ol aria-labelledby={id} className={styles["list"]}>
          {shown.map((practice) => (
            <PastEntry
              key={practice.practiceId}
              practice={practice}
              blueprint={blueprint}
              onRepeat={onRepeat}
            />
          ))}
        </ol>
      )}
      {shown.length < past.length && (
        <div>
          <Button
            onPress={() => {
              setIsWhole(true);
            }}
          >
            {words.showAll(past.length)}
          </Button>
        </div>
      )}
    </BuilderSection>
  );
}

interface PastEntryProps extends Pick<PastPracticesProps, "blueprint" | "onRepeat"> {
  readonly practice: PastPractice;
}

function PastEntry({ practice, blueprint, onRepeat }: PastEntryProps) {
  const nameId = useId();
  const scope = practiceScope(blueprint, practice.objectives);
  const { itemIds, missedIds } = practice;
  return (
    <li className={styles["entry"]}>
      <p id={nameId} className={styles["name"]}>
        {scopeName(scope)}
      </p>
      <p className={styles["soft"]}>
        {formatDateTime(practice.endedAtMs)} · {pastScore(practice)}
      </p>
      <div className={styles["actions"]}>
        <Button
          aria-describedby={nameId}
          onPress={() => {
            onRepeat(pastTitle(scope), itemIds);
          }}
        >
          {words.repeat}
        </Button>
        {missedIds.length > 0 && missedIds.length < itemIds.length && (
          <Button
            aria-describedby={nameId}
            onPress={() => {
              onRepeat(pastTitle(scope), missedIds);
            }}
          >
            {words.misses(missedIds.length)}
          </Button>
        )}
      </div>
    </li>
  );
}
