import { type RefObject, useMemo, useRef, useState } from "react";
import type { ObjectiveId } from "../../../../shared/bank/item.ts";
import { topicSearch } from "../../../../shared/study/search-topics.ts";
import {
  domainsWithin,
  isNoted,
  type StudyDomain,
  topicsOf,
} from "../../../../shared/study/study-topics.ts";
import { useKeyCommands } from "../../platform/use-key-commands.ts";
import { HintLine } from "../../ui/HintLine.tsx";
import { isSearchKey } from "../../ui/is-search-key.ts";
import { RailColumns } from "../../ui/rail/RailColumns.tsx";
import { useRailSelection } from "../../ui/rail/use-rail-selection.ts";
import { NothingFound } from "./NothingFound.tsx";
import { OpenNote } from "./OpenNote.tsx";
import { studyMessages as words } from "./study-messages.ts";
import type { StudyProgress } from "./study-progress.ts";
import { StudyRail } from "./StudyRail.tsx";
import { type StudyFilter, StudyTools } from "./StudyTools.tsx";
import styles from "./NoteBrowser.module.css";

const EVERYTHING: StudyFilter = { query: "", isUnreadOnly: false };

interface NoteBrowserProps {
  readonly domains: readonly StudyDomain[];
  readonly progress: StudyProgress;
  /** The objective to open at first; null for the beginning. */
  readonly objective: ObjectiveId | null;
  /** Where its keys are pressed. */
  readonly pageRef: RefObject<HTMLElement | null>;
  readonly onMark: (objective: ObjectiveId, isRead: boolean) => void;
  readonly onPractise: (objective: ObjectiveId) => void;
}

/** The notes to choose from, narrowed by search and filter, and the one that is open. */
export function NoteBrowser(props: NoteBrowserProps) {
  const { domains, progress } = props;
  const [filter, setFilter] = useState(EVERYTHING);
  const searchRef = useRef<HTMLInputElement>(null);
  const topics = useMemo(() => topicsOf(domains), [domains]);
  const search = useMemo(() => topicSearch(topics), [topics]);
  const noted = topics.filter(isNoted);
  const unread = noted.filter(({ objective }) => !progress.reads.has(objective));
  const listed = search(filter.query).filter(
    (topic) =>
      !filter.isUnreadOnly || unread.some(({ objective }) => objective === topic.objective),
  );
  const selection = useRailSelection(
    listed.filter(isNoted),
    ({ objective }) => objective,
    props.objective,
  );
  useKeyCommands(
    props.pageRef,
    (press, place) => (isSearchKey(press, place) ? "search" : null),
    () => {
      searchRef.current?.focus();
      searchRef.current?.select();
    },
  );
  const { current, previous, next, choose } = selection;
  return (
    <>
      <div className={styles["top"]}>
        <StudyTools
          filter={filter}
          readCount={noted.length - unread.length}
          notedCount={noted.length}
          searchRef={searchRef}
          onChange={setFilter}
        />
        <HintLine>
          <span role="status">
            {listed.length === topics.length
              ? words.covered(noted.length, topics.length)
              : words.shown(listed.length, topics.length)}
          </span>
          <span>{words.keys}</span>
        </HintLine>
      </div>
      {current === null ? (
        <NothingFound
          filter={filter}
          onShowAll={() => {
            setFilter(EVERYTHING);
            searchRef.current?.focus();
          }}
        />
      ) : (
        <RailColumns
          rail={
            <StudyRail
              domains={domainsWithin(domains, listed)}
              wholeDomains={domains}
              reads={progress.reads}
              current={current}
              onChoose={choose}
            />
          }
          selection={selection}
          words={words}
        >
          <OpenNote
            topic={current}
            progress={progress}
            headingRef={selection.headingRef}
            onMark={(isRead) => {
              props.onMark(current.objective, isRead);
              // It leaves the list of those not read: the next one comes up in its place.
              if (filter.isUnreadOnly && isRead) choose(next ?? previous);
            }}
            onPractise={() => {
              props.onPractise(current.objective);
            }}
          />
        </RailColumns>
      )}
    </>
  );
}
