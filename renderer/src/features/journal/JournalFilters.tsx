import type { RefObject } from "react";
import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import { ITEM_KINDS } from "../../../../shared/bank/item.ts";
import type { JournalFilter } from "../../../../shared/study/journal-filter.ts";
import { MISS_CAUSES } from "../../../../shared/study/miss-note.ts";
import { SearchField } from "../../ui/SearchField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { ToggleChip } from "../../ui/ToggleChip.tsx";
import {
  causeNames,
  filterMessages as words,
  kindNames,
  missMessages,
} from "./journal-messages.ts";
import styles from "./JournalFilters.module.css";

interface JournalFiltersProps {
  readonly filter: JournalFilter;
  readonly blueprint: Pick<Blueprint, "domains">;
  readonly dueCount: number;
  /** The one mock that can be chosen by itself; null where none can. */
  readonly mock: { readonly value: AttemptId; readonly label: string } | null;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onChange: (filter: JournalFilter) => void;
}

const EVERY = "every";

/** What to list: all that is chosen here holds together. */
export function JournalFilters(props: JournalFiltersProps) {
  const { filter, dueCount, mock, searchRef, onChange } = props;
  return (
    <div role="search" className={styles["filters"]}>
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
      <SelectField
        label={words.cause}
        value={filter.cause ?? EVERY}
        options={[
          { value: EVERY, label: words.everyCause },
          ...([...MISS_CAUSES, "none"] as const).map((cause) => ({
            value: cause,
            label: causeNames[cause],
          })),
        ]}
        onChange={(cause) => {
          onChange({ ...filter, cause: cause === EVERY ? null : cause });
        }}
      />
      <PlaceSelect {...props} />
      <SelectField
        label={words.kind}
        value={filter.kind ?? EVERY}
        options={[
          { value: EVERY, label: words.everyKind },
          ...ITEM_KINDS.map((kind) => ({ value: kind, label: kindNames[kind] })),
        ]}
        onChange={(kind) => {
          onChange({ ...filter, kind: kind === EVERY ? null : kind });
        }}
      />
      <SelectField
        label={words.source}
        value={filter.source ?? EVERY}
        options={[
          { value: EVERY, label: words.everySource },
          { value: "mock", label: words.mock },
          { value: "practice", label: words.practice },
          ...(mock === null ? [] : [mock]),
        ]}
        onChange={(source) => {
          onChange({ ...filter, source: source === EVERY ? null : source });
        }}
      />
      <ToggleChip
        label={words.due}
        count={dueCount}
        isSelected={filter.isDueOnly}
        onChange={(isDueOnly) => {
          onChange({ ...filter, isDueOnly });
        }}
      />
    </div>
  );
}

/** One list for domains and tasks: a task says which domain it is of. */
function PlaceSelect({ filter, blueprint, onChange }: JournalFiltersProps) {
  const places = blueprint.domains.flatMap((domain) => [
    {
      value: `domain ${domain.id}`,
      label: missMessages.numbered(domain.id, domain.title),
      wish: { domainId: domain.id, taskId: null },
    },
    ...domain.tasks.map((task) => ({
      value: `task ${task.id}`,
      label: `\u2003${missMessages.numbered(task.id, task.title)}`,
      wish: { domainId: null, taskId: task.id },
    })),
  ]);
  const chosen = places.find(
    ({ wish }) => wish.domainId === filter.domainId && wish.taskId === filter.taskId,
  );
  return (
    <SelectField
      label={words.place}
      value={chosen?.value ?? EVERY}
      options={[{ value: EVERY, label: words.everyPlace }, ...places]}
      onChange={(value) => {
        const wish = places.find((place) => place.value === value)?.wish;
        onChange({ ...filter, domainId: null, taskId: null, ...wish });
      }}
    />
  );
}
