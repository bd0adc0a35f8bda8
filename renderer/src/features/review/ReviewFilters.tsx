import { Flag } from "lucide-react";
import {
  EMPTY_FILTER,
  type FilterCounts,
  type ReviewFilter,
} from "../../../../shared/review/review-filter.ts";
import type { Verdict } from "../../../../shared/scoring/exam-result.ts";
import { ToggleChip } from "../../ui/ToggleChip.tsx";
import { verdictWords } from "../../ui/marking/marking-messages.ts";
import { reviewMessages as words } from "./review-messages.ts";
import { verdictIcons } from "../../ui/marking/verdict-icons.ts";
import styles from "./ReviewFilters.module.css";

const verdicts: readonly Verdict[] = ["right", "wrong", "unanswered"];

function withVerdict(filter: ReviewFilter, verdict: Verdict, isWanted: boolean): ReviewFilter {
  const others = [...filter.verdicts].filter((wanted) => wanted !== verdict);
  return { ...filter, verdicts: new Set(isWanted ? [...others, verdict] : others) };
}

function isEmpty({ verdicts: wanted, domainIds, kinds, ...wishes }: ReviewFilter): boolean {
  return (
    wanted.size + domainIds.size + kinds.size === 0 && !Object.values(wishes).some((wish) => wish)
  );
}

interface ReviewFiltersProps {
  readonly filter: ReviewFilter;
  readonly counts: FilterCounts;
  readonly onChange: (filter: ReviewFilter) => void;
}

/** What to list. Verdicts add up; flagged, unscored and changed narrow what they let through. */
export function ReviewFilters({ filter, counts, onChange }: ReviewFiltersProps) {
  const wishes = [
    { wish: "isFlaggedOnly", label: words.flagged, count: counts.flagged, icon: Flag },
    { wish: "isUnscoredOnly", label: words.unscored, count: counts.unscored, icon: null },
    { wish: "isChangedOnly", label: words.changed, count: counts.changed, icon: null },
  ] as const;
  return (
    <div role="group" aria-label={words.filters} className={styles["chips"]}>
      <ToggleChip
        label={words.all}
        count={counts.all}
        isSelected={isEmpty(filter)}
        onChange={() => {
          onChange(EMPTY_FILTER);
        }}
      />
      {verdicts.map((verdict) => (
        <ToggleChip
          key={verdict}
          label={verdictWords[verdict]}
          count={counts.verdicts.get(verdict) ?? 0}
          icon={verdictIcons[verdict]}
          isSelected={filter.verdicts.has(verdict)}
          onChange={(isWanted) => {
            onChange(withVerdict(filter, verdict, isWanted));
          }}
        />
      ))}
      {wishes.map(({ wish, label, count, icon }) => (
        <ToggleChip
          key={wish}
          label={label}
          count={count}
          {...(icon && { icon })}
          isSelected={filter[wish]}
          onChange={(isWanted) => {
            onChange({ ...filter, [wish]: isWanted });
          }}
        />
      ))}
    </div>
  );
}
