import { useMemo, useState } from "react";
import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import type { ItemId } from "../../../../shared/bank/item.ts";
import type { StudyNote } from "../../../../shared/bank/study-note.ts";
import { type DomainGroup, groupByDomain } from "../../../../shared/review/group-by-domain.ts";
import { reviewEntriesOf, type ReviewEntry } from "../../../../shared/review/review-entries.ts";
import {
  countByFilter,
  EMPTY_FILTER,
  matchesFilter,
  type ReviewFilter,
} from "../../../../shared/review/review-filter.ts";
import {
  isNoted,
  type NotedTopic,
  studyDomainsOf,
  topicsOf,
} from "../../../../shared/study/study-topics.ts";
import { mockName } from "../../ui/mock-name.ts";
import { Notice } from "../../ui/Notice.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { RailColumns } from "../../ui/rail/RailColumns.tsx";
import { useRailSelection } from "../../ui/rail/use-rail-selection.ts";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import { itemMessages, reviewMessages as words } from "./review-messages.ts";
import { ReviewFilters } from "./ReviewFilters.tsx";
import { ReviewItem } from "./ReviewItem.tsx";
import { ReviewRail } from "./ReviewRail.tsx";
import styles from "./ReviewScreen.module.css";

interface ReviewScreenProps {
  readonly attempt: FinishedAttempt;
  /** What to list at first; everything where it is absent. */
  readonly initialFilter?: ReviewFilter | null;
  /** The question to open at first; the first one listed where it is absent. */
  readonly initialItemId?: ItemId | null;
  /** The study notes of the attempt's bank; none where it is not installed. */
  readonly notes: readonly StudyNote[];
  readonly onBack: () => void;
}

function placeOf(groups: readonly DomainGroup[], { taskId }: ReviewEntry): string {
  return groups
    .flatMap((group) =>
      group.tasks
        .filter((task) => task.taskId === taskId)
        .map((task) =>
          words.place(
            words.numbered(group.domainId, group.title),
            words.numbered(task.taskId, task.title),
          ),
        ),
    )
    .join("");
}

interface ListedProps {
  readonly groups: readonly DomainGroup[];
  readonly wholeGroups: readonly DomainGroup[];
  readonly questionCount: number;
  readonly topics: readonly NotedTopic[];
  readonly initialPosition: number | null;
}

/** The rail and the question that is open. */
function Listed(props: ListedProps) {
  const { groups, wholeGroups, questionCount, topics, initialPosition } = props;
  const listed = groups.flatMap((group) => group.tasks.flatMap((task) => task.entries));
  const selection = useRailSelection(listed, ({ position }) => position, initialPosition);
  const { current, choose, headingRef } = selection;
  return (
    <RailColumns
      rail={
        <ReviewRail groups={groups} wholeGroups={wholeGroups} current={current} onChoose={choose} />
      }
      selection={selection}
      words={itemMessages}
    >
      {current !== null && (
        <ReviewItem
          entry={current}
          questionCount={questionCount}
          place={placeOf(groups, current)}
          topic={topics.find(({ objective }) => objective === current.item.objective) ?? null}
          headingRef={headingRef}
        />
      )}
    </RailColumns>
  );
}

/** A finished attempt, question by question under its domains: what you answered, the key, and the reasons. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { attempt, initialFilter, initialItemId = null, notes, onBack } = props;
  const { blueprint, form } = attempt;
  const entries = useMemo(() => reviewEntriesOf(attempt), [attempt]);
  const [filter, setFilter] = useState(initialFilter ?? EMPTY_FILTER);
  const listed = entries.filter((entry) => matchesFilter(entry, filter));
  const counts = countByFilter(entries);
  return (
    <PageFrame
      title={words.title(mockName(form.mode))}
      back={{ label: words.back, onPress: onBack }}
    >
      <div className={styles["filters"]}>
        <ReviewFilters filter={filter} counts={counts} onChange={setFilter} />
        <UnsignedBadge bank={attempt.bank} />
        <p className={styles["hint"]}>
          <span role="status">{words.shown(listed.length, entries.length)}</span>
          <span>{words.keys}</span>
          {counts.unscored > 0 && <span>{words.countsUnscored}</span>}
        </p>
      </div>
      {listed.length === 0 ? (
        <Notice tone="info" title={words.noneTitle}>
          <p>{words.noneBody}</p>
        </Notice>
      ) : (
        <Listed
          groups={groupByDomain(blueprint, listed)}
          wholeGroups={groupByDomain(blueprint, entries)}
          questionCount={entries.length}
          initialPosition={entries.find(({ item }) => item.id === initialItemId)?.position ?? null}
          topics={topicsOf(studyDomainsOf(blueprint, notes)).filter(isNoted)}
        />
      )}
    </PageFrame>
  );
}
