import { Flag } from "lucide-react";
import { memo, useState } from "react";
import type { DomainId } from "../../../../shared/bank/blueprint.ts";
import type { DomainGroup } from "../../../../shared/review/group-by-domain.ts";
import type { ReviewEntry } from "../../../../shared/review/review-entries.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Rail, RailDomain, RailTask } from "../../ui/rail/Rail.tsx";
import { RailEntry } from "../../ui/rail/RailEntry.tsx";
import { entryName, reviewMessages as words } from "./browse-messages.ts";
import { stemStart } from "../../ui/marking/stem-start.ts";
import { verdictIcons } from "../../ui/marking/verdict-icons.ts";
import { VerdictCounts } from "./VerdictCounts.tsx";
import styles from "./ReviewRail.module.css";

interface QuestionEntryProps {
  readonly entry: ReviewEntry;
  readonly isCurrent: boolean;
  readonly onChoose: (entry: ReviewEntry) => void;
}

/** Drawn anew only where it changed: a review may list hundreds of them. */
const QuestionEntry = memo(function QuestionEntry(props: QuestionEntryProps) {
  const { entry, isCurrent, onChoose } = props;
  const stem = stemStart(entry.item.stem);
  return (
    <RailEntry
      name={entryName(entry, stem)}
      isCurrent={isCurrent}
      onChoose={() => {
        onChoose(entry);
      }}
    >
      <span className={styles["entry"]} data-verdict={entry.verdict}>
        <Icon icon={verdictIcons[entry.verdict]} />
        <span className={styles["number"]}>{entry.position + 1}</span>
        <span className={styles["stem"]}>{stem}</span>
        {entry.isFlagged && (
          <span className={styles["flag"]}>
            <Icon icon={Flag} />
          </span>
        )}
      </span>
    </RailEntry>
  );
});

/**
 * Which domains are closed. One that was closed opens while another of its questions is chosen, by whatever way: what is open
 * beside the rail can be found in it.
 */
function useClosedDomains(current: ReviewEntry | null) {
  const [closedAt, setClosedAt] = useState<ReadonlyMap<DomainId, number | null>>(new Map());
  const position = current?.position ?? null;
  const isOpen = (domainId: DomainId): boolean =>
    !closedAt.has(domainId) ||
    (current?.domainId === domainId && closedAt.get(domainId) !== position);
  const toggle = (domainId: DomainId): void => {
    const others = [...closedAt].filter(([id]) => id !== domainId);
    setClosedAt(new Map(isOpen(domainId) ? [...others, [domainId, position]] : others));
  };
  return { isOpen, toggle };
}

interface ReviewRailProps {
  /** The groups to list: what the filter lets through. */
  readonly groups: readonly DomainGroup[];
  /** Each domain with all its questions, whatever the filter: what its counts are taken from. */
  readonly wholeGroups: readonly DomainGroup[];
  readonly current: ReviewEntry | null;
  readonly onChoose: (entry: ReviewEntry) => void;
}

/** The questions by domain and task, each with its verdict and flag as shapes and words. */
export function ReviewRail({ groups, wholeGroups, current, onChoose }: ReviewRailProps) {
  const { isOpen, toggle } = useClosedDomains(current);
  return (
    <Rail label={words.rail} currentKey={current?.position}>
      {groups.map((group) => {
        const whole = wholeGroups.find(({ domainId }) => domainId === group.domainId) ?? group;
        return (
          <RailDomain
            key={group.domainId}
            title={words.numbered(group.domainId, group.title)}
            standing={<VerdictCounts counts={whole.counts} />}
            disclosure={{
              isOpen: isOpen(group.domainId),
              isTabStop: !isOpen(group.domainId) && current?.domainId === group.domainId,
              onToggle: () => {
                toggle(group.domainId);
              },
            }}
          >
            {group.tasks.map((task) => (
              <RailTask
                key={task.taskId}
                title={words.numbered(task.taskId, task.title)}
                standing={
                  <VerdictCounts
                    counts={
                      (whole.tasks.find(({ taskId }) => taskId === task.taskId) ?? task).counts
                    }
                  />
                }
              >
                {task.entries.map((entry) => (
                  <li key={entry.position}>
                    <QuestionEntry
                      entry={entry}
                      isCurrent={entry.position === current?.position}
                      onChoose={onChoose}
                    />
                  </li>
                ))}
              </RailTask>
            ))}
          </RailDomain>
        );
      })}
    </Rail>
  );
}
