import { Check } from "lucide-react";
import {
  isNoted,
  type NotedTopic,
  type StudyDomain,
  type StudyTopic,
  topicsOf,
} from "../../../../shared/study/study-topics.ts";
import { classNames } from "../../ui/class-names.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Rail, RailDomain, RailTask } from "../../ui/rail/Rail.tsx";
import { RailEntry } from "../../ui/rail/RailEntry.tsx";
import { studyMessages as words } from "./study-messages.ts";
import type { StudyProgress } from "./study-progress.ts";
import styles from "./StudyRail.module.css";

interface Selection {
  readonly reads: StudyProgress["reads"];
  readonly current: NotedTopic;
  readonly onChoose: (topic: NotedTopic) => void;
}

function NoteEntry({
  topic,
  reads,
  current,
  onChoose,
}: Selection & { readonly topic: NotedTopic }) {
  return (
    <RailEntry
      isCurrent={topic.objective === current.objective}
      onChoose={() => {
        onChoose(topic);
      }}
    >
      <span className={styles["entry"]}>
        <span className={styles["number"]}>{topic.objective}</span>{" "}
        <span className={styles["title"]}>{topic.note.title}</span>{" "}
        {reads.has(topic.objective) ? (
          <span className={styles["read"]}>
            <Icon icon={Check} />
            {words.read}
          </span>
        ) : (
          <span className="visually-hidden">{words.notRead}</span>
        )}
      </span>
    </RailEntry>
  );
}

/** An objective that nothing can be opened for. */
function EmptyEntry({ topic }: { readonly topic: StudyTopic }) {
  return (
    <p className={classNames(styles["entry"], styles["empty"])}>
      <span className={styles["number"]}>{topic.objective}</span>{" "}
      <span>
        <span className={styles["objective"]}>{topic.text}</span>{" "}
        <span className={styles["none"]}>{words.noNote}</span>
      </span>
    </p>
  );
}

interface StudyRailProps extends Selection {
  /** What to list. */
  readonly domains: readonly StudyDomain[];
  /** Each domain with all its objectives, whatever is listed: what its counts are taken from. */
  readonly wholeDomains: readonly StudyDomain[];
}

/** The objectives of the exam guide by domain and task, each with the title of its note and whether it was read. */
export function StudyRail({ domains, wholeDomains, ...selection }: StudyRailProps) {
  const standingOf = ({ domainId }: StudyDomain): string => {
    const whole = wholeDomains.filter((domain) => domain.domainId === domainId);
    const noted = topicsOf(whole).filter(isNoted);
    const readCount = noted.filter(({ objective }) => selection.reads.has(objective)).length;
    return words.domainStanding(readCount, noted.length);
  };
  return (
    <Rail label={words.rail} currentKey={selection.current.objective}>
      {domains.map((domain) => (
        <RailDomain
          key={domain.domainId}
          title={words.numbered(domain.domainId, domain.title)}
          standing={standingOf(domain)}
        >
          {domain.tasks.map((task) => (
            <RailTask key={task.taskId} title={words.numbered(task.taskId, task.title)}>
              {task.topics.map((topic) => (
                <li key={topic.objective}>
                  {isNoted(topic) ? (
                    <NoteEntry topic={topic} {...selection} />
                  ) : (
                    <EmptyEntry topic={topic} />
                  )}
                </li>
              ))}
            </RailTask>
          ))}
        </RailDomain>
      ))}
    </Rail>
  );
}
