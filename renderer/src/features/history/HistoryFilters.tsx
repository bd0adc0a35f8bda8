import type { RefObject } from "react";
import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import {
  type HistoryChoice,
  type HistoryFacet,
  historyChoicesOf,
  type HistoryWish,
  NO_WISH,
} from "../../../../shared/history/filter-attempts.ts";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { anyWords, choiceName, facetNames, historyMessages } from "./history-messages.ts";
import styles from "./HistoryFilters.module.css";

const FACETS = ["exam", "bank", "outcome", "conditions", "mock", "period"] as const;
const ANY = "";

interface HistoryFiltersProps {
  readonly attempts: readonly AttemptDigest[];
  readonly wish: HistoryWish;
  readonly nowMs: number;
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onChange: (wish: HistoryWish) => void;
}

/** What of the history to show, each choice with how many mocks it would leave. */
export function HistoryFilters({ attempts, wish, nowMs, ref, onChange }: HistoryFiltersProps) {
  const choices = historyChoicesOf(attempts, wish, nowMs);
  const isWishing = FACETS.some((facet) => wish[facet] !== null);
  return (
    <div
      ref={ref}
      role="group"
      aria-label={historyMessages.filters}
      tabIndex={-1}
      className={styles["filters"]}
    >
      {FACETS.filter((facet) => isWorthAsking(facet, choices[facet])).map((facet) => (
        <Facet
          key={facet}
          facet={facet}
          choices={choices[facet]}
          wished={wish[facet]}
          onChange={(value) => {
            onChange({ ...wish, [facet]: value });
          }}
        />
      ))}
      {isWishing && (
        <Button
          onPress={() => {
            onChange(NO_WISH);
            // The button goes, and would take the focus with it.
            ref.current?.focus();
          }}
        >
          {historyMessages.clear}
        </Button>
      )}
    </div>
  );
}

/** Between banks and exams there is nothing to choose while there is one. */
function isWorthAsking(facet: HistoryFacet, choices: readonly HistoryChoice[]): boolean {
  return choices.length > 1 || !["bank", "exam"].includes(facet);
}

interface FacetProps {
  readonly facet: HistoryFacet;
  readonly choices: readonly HistoryChoice[];
  readonly wished: string | null;
  readonly onChange: (value: string | null) => void;
}

function Facet({ facet, choices, wished, onChange }: FacetProps) {
  return (
    <SelectField<string>
      label={facetNames[facet]}
      value={wished ?? ANY}
      options={[
        { value: ANY, label: anyWords[facet] },
        ...choices.map((choice) => ({ value: choice.value, label: choiceName(facet, choice) })),
      ]}
      onChange={(value) => {
        onChange(value === ANY ? null : value);
      }}
    />
  );
}
