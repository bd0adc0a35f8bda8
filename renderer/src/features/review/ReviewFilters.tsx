import { Flag } from "lucide-react";
import type { RefObject } from "react";
import { ITEM_KINDS } from "../../../../shared/bank/item.ts";
import type { DomainGroup } from "../../../../shared/review/group-by-domain.ts";
import {
  countChoices,
  type FilterCounts,
  type ReviewFilter,
} from "../../../../shared/review/review-filter.ts";
import type { ReviewIndex } from "../../../../shared/review/review-index.ts";
import { VERDICTS } from "../../../../shared/scoring/exam-result.ts";
import { SearchField } from "../../ui/SearchField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { ToggleChip } from "../../ui/ToggleChip.tsx";
import { verdictWords } from "../../ui/marking/marking-messages.ts";
import { verdictIcons } from "../../ui/marking/verdict-icons.ts";
import { filterMessages as words, kindWords, markWords } from "./browse-messages.ts";
import { placesOf } from "./places-of.ts";
import { shownMarks } from "./shown-marks.ts";
import styles from "./ReviewFilters.module.css";

const ANY = "";

function withOrWithout<T>(set: ReadonlySet<T>, entry: T, isIn: boolean): ReadonlySet<T> {
  const others = [...set].filter((other) => other !== entry);
  return new Set(isIn ? [...others, entry] : others);
}

interface ReviewFiltersProps {
  readonly index: ReviewIndex;
  readonly filter: ReviewFilter;
  /** Every domain and task that has questions in the attempt. */
  readonly groups: readonly DomainGroup[];
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onChange: (filter: ReviewFilter) => void;
}

interface NarrowingProps extends Pick<ReviewFiltersProps, "filter" | "groups" | "onChange"> {
  readonly counts: FilterCounts;
}

function Narrowing({ filter, groups, counts, onChange }: NarrowingProps) {
  const kinds = ITEM_KINDS.map((kind) => ({
    value: kind,
    label: words.counted(kindWords[kind], counts.kinds.get(kind) ?? 0),
  }));
  const places = placesOf(groups).map(({ id, name }) => ({
    value: id,
    label: words.counted(name, counts.places.get(id) ?? 0),
  }));
  return (
    <>
      <SelectField
        label={words.kind}
        options={[{ value: ANY, label: words.everyKind }, ...kinds]}
        value={filter.kind ?? ANY}
        onChange={(kind) => {
          onChange({ ...filter, kind: kind === ANY ? null : kind });
        }}
      />
      <SelectField
        label={words.place}
        options={[{ value: ANY, label: words.everyPlace }, ...places]}
        value={filter.place ?? ANY}
        onChange={(place) => {
          onChange({ ...filter, place: place === ANY ? null : place });
        }}
      />
    </>
  );
}

/** What to list, each choice with how many questions it would leave. Verdicts add up; everything else narrows. */
export function ReviewFilters(props: ReviewFiltersProps) {
  const { index, filter, searchRef, onChange } = props;
  const counts = countChoices(index, filter);
  return (
    <div role="group" aria-label={words.group} className={styles["filters"]}>
      <div className={styles["fields"]}>
        <SearchField
          label={words.search}
          clearLabel={words.clearSearch}
          value={filter.query}
          ref={searchRef}
          onChange={(query) => {
            onChange({ ...filter, query });
          }}
        />
        <Narrowing {...props} counts={counts} />
      </div>
      <div className={styles["chips"]}>
        {VERDICTS.map((verdict) => (
          <ToggleChip
            key={verdict}
            label={verdictWords[verdict]}
            count={counts.verdicts.get(verdict) ?? 0}
            icon={verdictIcons[verdict]}
            isSelected={filter.verdicts.has(verdict)}
            onChange={(isWanted) => {
              onChange({ ...filter, verdicts: withOrWithout(filter.verdicts, verdict, isWanted) });
            }}
          />
        ))}
        {shownMarks(index, filter).map((mark) => (
          <ToggleChip
            key={mark}
            label={markWords[mark]}
            count={counts.marks.get(mark) ?? 0}
            {...(mark === "flagged" && { icon: Flag })}
            isSelected={filter.marks.has(mark)}
            onChange={(isWanted) => {
              onChange({ ...filter, marks: withOrWithout(filter.marks, mark, isWanted) });
            }}
          />
        ))}
      </div>
    </div>
  );
}
