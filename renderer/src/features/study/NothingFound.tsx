import { useEffect, useRef } from "react";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { studyMessages as words } from "./study-messages.ts";
import type { StudyFilter } from "./StudyTools.tsx";

interface NothingFoundProps {
  readonly filter: StudyFilter;
  readonly onShowAll: () => void;
}

/** Stands where the notes would be while search and filter leave none. */
export function NothingFound({ filter, onShowAll }: NothingFoundProps) {
  const { query, isUnreadOnly } = filter;
  const isSearch = query.trim() !== "";
  const noticeRef = useRef<HTMLDivElement>(null);
  // The browser's focus: marking the last note that was not read takes the button away that had it.
  useEffect(() => {
    if (document.activeElement === document.body) noticeRef.current?.focus();
  }, []);
  return (
    <div ref={noticeRef} tabIndex={-1}>
      <Notice
        tone="info"
        title={isSearch ? words.noneFoundTitle(query.trim()) : words.allReadTitle}
        actions={<Button onPress={onShowAll}>{words.showAll}</Button>}
      >
        <p>{isSearch ? words.noneFound : words.allRead}</p>
        {isSearch && isUnreadOnly && <p>{words.noneFoundUnread}</p>}
      </Notice>
    </div>
  );
}
