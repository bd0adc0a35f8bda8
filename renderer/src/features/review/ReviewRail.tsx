import { Flag } from "lucide-react";
import type { DomainGroup } from "../../../../shared/review/group-by-domain.ts";
import type { ReviewEntry } from "../../../../shared/review/review-entries.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Rail, RailDomain, RailTask } from "../../ui/rail/Rail.tsx";
import { RailEntry } from "../../ui/rail/RailEntry.tsx";
import { entryName, reviewMessages as words } from "./review-messages.ts";
import { stemStart } from "../../ui/marking/stem-start.ts";
import { verdictIcons } from "../../ui/marking/verdict-icons.ts";
import styles from "./ReviewRail.module.css";

interface Selection {
  readonly current: ReviewEntry | null;
  readonly onChoose: (entry: ReviewEntry) => void;
}

function QuestionEntry({ entry, current, onChoose }: Selection & { readonly entry: ReviewEntry }) {
  const stem = stemStart(entry.item.stem);
  return (
    <RailEntry
      name={entryName(entry, stem)}
      isCurrent={entry.position === current?.position}
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
}

interface ReviewRailProps extends Selection {
  /** The groups to list: what the filter lets through. */
  readonly groups: readonly DomainGroup[];
  /** Each domain with all its questions, whatever the filter: what its counts are taken from. */
  readonly wholeGroups: readonly DomainGroup[];
}

/** The questions by domain and task, each with its verdict and flag as shapes and words. */
export function ReviewRail({ groups, wholeGroups, ...selection }: ReviewRailProps) {
  const standingOf = (group: DomainGroup): string => {
    const { counts } = wholeGroups.find(({ domainId }) => domainId === group.domainId) ?? group;
    return words.rightOf(counts.right, counts.total);
  };
  return (
    <Rail label={words.rail} currentKey={selection.current?.position}>
      {groups.map((group) => (
        <RailDomain
          key={group.domainId}
          title={words.numbered(group.domainId, group.title)}
          standing={standingOf(group)}
        >
          {group.tasks.map((task) => (
            <RailTask key={task.taskId} title={words.numbered(task.taskId, task.title)}>
              {task.entries.map((entry) => (
                <li key={entry.position}>
                  <QuestionEntry entry={entry} {...selection} />
                </li>
              ))}
            </RailTask>
          ))}
        </RailDomain>
      ))}
    </Rail>
  );
}
