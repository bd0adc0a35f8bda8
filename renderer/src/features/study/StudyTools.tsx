import type { RefObject } from "react";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { ToggleChip } from "../../ui/ToggleChip.tsx";
import { studyMessages as words } from "./study-messages.ts";
import styles from "./StudyTools.module.css";

/** What the list of notes is narrowed to. */
export interface StudyFilter {
  readonly query: string;
  readonly isUnreadOnly: boolean;
}

interface StudyToolsProps {
  readonly filter: StudyFilter;
  readonly readCount: number;
  readonly notedCount: number;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onChange: (filter: StudyFilter) => void;
}

/** The search over the notes, the filter of those not read, and how many were. */
export function StudyTools(props: StudyToolsProps) {
  const { filter, readCount, notedCount, searchRef, onChange } = props;
  return (
    <div className={styles["tools"]}>
      <div className={styles["narrowing"]}>
        <div className={styles["search"]}>
          <SearchField
            label={words.search}
            clearLabel={words.clearSearch}
            value={filter.query}
            ref={searchRef}
            onChange={(query) => {
              onChange({ ...filter, query });
            }}
          />
        </div>
        <ToggleChip
          label={words.notRead}
          count={notedCount - readCount}
          isSelected={filter.isUnreadOnly}
          onChange={(isUnreadOnly) => {
            onChange({ ...filter, isUnreadOnly });
          }}
        />
      </div>
      <p className={styles["progress"]}>
        <span role="status">{words.readOf(readCount, notedCount)}</span>
        <ProgressBar value={readCount} max={notedCount} label={null} />
      </p>
    </div>
  );
}
