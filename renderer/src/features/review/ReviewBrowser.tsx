import { type ReactNode, type RefObject, useMemo, useRef, useState } from "react";
import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import type { ItemId } from "../../../../shared/bank/item.ts";
import type { StudyNote } from "../../../../shared/bank/study-note.ts";
import { tallyChanges } from "../../../../shared/review/answer-history.ts";
import { type DomainGroup, groupByDomain } from "../../../../shared/review/group-by-domain.ts";
import { reviewEntriesOf, type ReviewEntry } from "../../../../shared/review/review-entries.ts";
import {
  EMPTY_FILTER,
  matchingEntries,
  type ReviewFilter,
} from "../../../../shared/review/review-filter.ts";
import { reviewIndexOf } from "../../../../shared/review/review-index.ts";
import { wishesOf } from "../../../../shared/review/review-wishes.ts";
import type { CorrectedResult } from "../../../../shared/scoring/corrected-result.ts";
import { isNoted, studyDomainsOf, topicsOf } from "../../../../shared/study/study-topics.ts";
import { useKeyCommands } from "../../platform/use-key-commands.ts";
import { Button } from "../../ui/Button.tsx";
import { HintLine } from "../../ui/HintLine.tsx";
import { isSearchKey } from "../../ui/is-search-key.ts";
import { RailColumns } from "../../ui/rail/RailColumns.tsx";
import { useRailSelection } from "../../ui/rail/use-rail-selection.ts";
import { filterMessages, itemMessages, reviewMessages as words } from "./browse-messages.ts";
import { FilterMeanings } from "./FilterMeanings.tsx";
import { NothingLeft } from "./NothingLeft.tsx";
import { placesOf } from "./places-of.ts";
import { ReviewFilters } from "./ReviewFilters.tsx";
import { ReviewItem } from "./ReviewItem.tsx";
import { ReviewRail } from "./ReviewRail.tsx";
import { shownMarks } from "./shown-marks.ts";
import styles from "./ReviewBrowser.module.css";

/** The entries in the order of the rail. */
function entriesOf(groups: readonly DomainGroup[]): readonly ReviewEntry[] {
  return groups.flatMap(({ tasks }) => tasks.flatMap(({ entries }) => entries));
}

function placeOf(groups: readonly DomainGroup[], { domainId, taskId }: ReviewEntry): string {
  const places = placesOf(groups);
  const nameOf = (id: string) => places.find((place) => place.id === id)?.name ?? id;
  return words.place(nameOf(domainId), nameOf(taskId));
}

const positionOf = ({ position }: ReviewEntry): number => position;

/** What is worked out once for an attempt. */
function useAttempt(attempt: FinishedAttempt, notes: readonly StudyNote[]) {
  return useMemo(() => {
    const index = reviewIndexOf(reviewEntriesOf(attempt));
    return {
      index,
      wholeGroups: groupByDomain(attempt.blueprint, index.entries),
      tally: tallyChanges(index.entries),
      topics: topicsOf(studyDomainsOf(attempt.blueprint, notes)).filter(isNoted),
    };
  }, [attempt, notes]);
}

interface ReviewBrowserProps {
  readonly attempt: FinishedAttempt;
  /** What to list at first; everything where it is absent. */
  readonly initialFilter: ReviewFilter | null;
  /** The question to open at first; the first one listed where it is null. */
  readonly initialItemId: ItemId | null;
  readonly notes: readonly StudyNote[];
  readonly corrected: CorrectedResult | null;
  /** Where its keys are pressed. */
  readonly pageRef: RefObject<HTMLElement | null>;
  /** What the person puts down about a question, after its key. */
  readonly missOf: (entry: ReviewEntry) => ReactNode;
  /** What can be done about a question, at its end. */
  readonly actionsOf: (entry: ReviewEntry) => ReactNode;
}

/** The questions to choose from, narrowed by filters and search, and the one that is open. */
export function ReviewBrowser(props: ReviewBrowserProps) {
  const { attempt, pageRef } = props;
  const { index, wholeGroups, tally, topics } = useAttempt(attempt, props.notes);
  const [filter, setFilter] = useState(props.initialFilter ?? EMPTY_FILTER);
  const searchRef = useRef<HTMLInputElement>(null);
  const groupsFor = (wanted: ReviewFilter) =>
    groupByDomain(attempt.blueprint, matchingEntries(index, wanted));
  const groups = groupsFor(filter);
  const listed = entriesOf(groups);
  const selection = useRailSelection(
    listed,
    positionOf,
    index.entries.find(({ item }) => item.id === props.initialItemId)?.position ?? null,
  );
  const { current, choose, headingRef } = selection;

  useKeyCommands(
    pageRef,
    (press, place) => {
      if (isSearchKey(press, place)) return "search";
      return press.key === "Enter" && place === "text-field" ? "open-first" : null;
    },
    (command) => {
      if (command === "open-first") choose(listed[0]);
      else {
        searchRef.current?.focus();
        searchRef.current?.select();
      }
    },
  );
  const clear = () => {
    setFilter(EMPTY_FILTER);
    // The button that clears goes with the filters, and would take the focus with it.
    searchRef.current?.focus();
  };
  return (
    <>
      <div className={styles["top"]}>
        <ReviewFilters
          index={index}
          filter={filter}
          groups={wholeGroups}
          searchRef={searchRef}
          onChange={setFilter}
        />
        <div className={styles["standing"]}>
          <span role="status" className={styles["shown"]}>
            {filterMessages.shown(listed.length, index.entries.length)}
          </span>
          {wishesOf(filter).length > 0 && <Button onPress={clear}>{filterMessages.clear}</Button>}
          {tally.changed > 0 && <span>{words.changesFact(tally)}</span>}
        </div>
        <div className={styles["about"]}>
          <HintLine>
            <span>{words.keys}</span>
            {index.entries.some(({ isScored }) => !isScored) && <span>{words.countsUnscored}</span>}
          </HintLine>
          <FilterMeanings marks={shownMarks(index, filter)} times={index.times} />
        </div>
      </div>
      {current === null ? (
        <NothingLeft
          index={index}
          filter={filter}
          groups={wholeGroups}
          onChange={(wider) => {
            setFilter(wider);
            choose(entriesOf(groupsFor(wider))[0]);
          }}
          onClear={clear}
        />
      ) : (
        <RailColumns
          rail={
            <ReviewRail
              groups={groups}
              wholeGroups={wholeGroups}
              current={current}
              onChoose={choose}
            />
          }
          selection={selection}
          words={itemMessages}
        >
          <ReviewItem
            entry={current}
            correction={
              props.corrected?.corrections.find(({ position }) => position === current.position) ??
              null
            }
            times={index.times}
            questionCount={index.entries.length}
            place={placeOf(wholeGroups, current)}
            topic={topics.find(({ objective }) => objective === current.item.objective) ?? null}
            headingRef={headingRef}
            miss={props.missOf(current)}
          >
            {props.actionsOf(current)}
          </ReviewItem>
        </RailColumns>
      )}
    </>
  );
}
