import { Flag } from "lucide-react";
import { useEffect, useRef } from "react";
import type { DomainGroup, TaskGroup } from "../../../../shared/review/group-by-domain.ts";
import type { ReviewEntry } from "../../../../shared/review/review-entries.ts";
import { Icon } from "../../ui/Icon.tsx";
import { moveAlongRail } from "./move-along-rail.ts";
import { entryName, reviewMessages as words } from "./review-messages.ts";
import { stemStart } from "./stem-start.ts";
import { verdictIcons } from "./verdict-icons.ts";
import styles from "./ReviewRail.module.css";

interface Selection {
  readonly current: ReviewEntry | null;
  readonly onChoose: (entry: ReviewEntry) => void;
}

function RailEntry({ entry, current, onChoose }: Selection & { readonly entry: ReviewEntry }) {
  const isCurrent = entry.position === current?.position;
  const stem = stemStart(entry.item.stem);
  return (
    <button
      type="button"
      className={styles["entry"]}
      data-verdict={entry.verdict}
      aria-label={entryName(entry, stem)}
      aria-current={isCurrent ? "true" : undefined}
      // One stop for the Tab key; the arrow keys go from entry to entry.
      tabIndex={isCurrent ? 0 : -1}
      onKeyDown={moveAlongRail}
      onClick={() => {
        onChoose(entry);
      }}
    >
      <Icon icon={verdictIcons[entry.verdict]} />
      <span className={styles["number"]}>{entry.position + 1}</span>
      <span className={styles["stem"]}>{stem}</span>
      {entry.isFlagged && (
        <span className={styles["flag"]}>
          <Icon icon={Flag} />
        </span>
      )}
    </button>
  );
}

function RailTask(props: Selection & { readonly task: TaskGroup }) {
  const { task, ...selection } = props;
  return (
    <section>
      <h3 className={styles["task"]}>{words.numbered(task.taskId, task.title)}</h3>
      <ul className={styles["entries"]}>
        {task.entries.map((entry) => (
          <li key={entry.position}>
            <RailEntry entry={entry} {...selection} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Scrolls the list, and nothing around it, until the entry can be seen. */
function keepInSight(list: HTMLElement, entry: Element): void {
  const frame = list.getBoundingClientRect();
  const own = entry.getBoundingClientRect();
  list.scrollTop += Math.min(0, own.top - frame.top) + Math.max(0, own.bottom - frame.bottom);
}

interface ReviewRailProps extends Selection {
  /** The groups to list: what the filter lets through. */
  readonly groups: readonly DomainGroup[];
  /** Each domain with all its questions, whatever the filter: what its counts are taken from. */
  readonly wholeGroups: readonly DomainGroup[];
}

/** The questions by domain and task, each with its verdict and flag as shapes and words. */
export function ReviewRail({ groups, wholeGroups, ...selection }: ReviewRailProps) {
  const railRef = useRef<HTMLElement>(null);
  const position = selection.current?.position;
  // The rail's scroll position belongs to the browser: J and K can choose an entry that is out of sight.
  useEffect(() => {
    const entry = railRef.current?.querySelector("[aria-current]");
    if (railRef.current && entry) keepInSight(railRef.current, entry);
  }, [position]);
  return (
    <nav ref={railRef} aria-label={words.rail} className={styles["rail"]}>
      {groups.map((group) => (
        <section key={group.domainId}>
          <div className={styles["domain"]}>
            <h2>{words.numbered(group.domainId, group.title)}</h2>
            {wholeGroups
              .filter((whole) => whole.domainId === group.domainId)
              .map(({ domainId, counts }) => (
                <p key={domainId}>{words.rightOf(counts.right, counts.total)}</p>
              ))}
          </div>
          {group.tasks.map((task) => (
            <RailTask key={task.taskId} task={task} {...selection} />
          ))}
        </section>
      ))}
    </nav>
  );
}
