import {
  isNoted,
  type NotedTopic,
  type StudyDomain,
  type StudyTopic,
  topicsOf,
} from "../../../../shared/study/study-topics.ts";
import { classNames } from "../../ui/class-names.ts";
import { Rail, RailDomain, RailTask } from "../../ui/rail/Rail.tsx";
import { RailEntry } from "../../ui/rail/RailEntry.tsx";
import { studyMessages as words } from "./study-messages.ts";
import styles from "./StudyRail.module.css";

interface Selection {
  readonly current: NotedTopic;
  readonly onChoose: (topic: NotedTopic) => void;
}

function NoteEntry({ topic, current, onChoose }: Selection & { readonly topic: NotedTopic }) {
  return (
    <RailEntry
      isCurrent={topic.objective === current.objective}
      onChoose={() => {
        onChoose(topic);
      }}
    >
      <span className={styles["entry"]}>
        <span className={styles["number"]}>{topic.objective}</span> <span>{topic.note.title}</span>
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

/** The objectives of the exam guide by domain and task, each with the title of its note. */
export function StudyRail({
  domains,
  ...selection
}: Selection & { readonly domains: readonly StudyDomain[] }) {
  return (
    <Rail label={words.rail} currentKey={selection.current.objective}>
      {domains.map((domain) => (
        <RailDomain
          key={domain.domainId}
          title={words.numbered(domain.domainId, domain.title)}
          standing={words.notesIn(topicsOf([domain]).filter(isNoted).length)}
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
