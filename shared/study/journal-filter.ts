import type { AttemptId } from "../attempts/attempt-record.ts";
import type { DomainId, TaskId } from "../bank/blueprint.ts";
import type { ItemKind } from "../bank/item.ts";
import type { LoggedAnswer } from "./answer-log.ts";
import type { JournalEntry } from "./journal-entries.ts";
import type { MissCause } from "./miss-note.ts";

/** What the error journal is narrowed to. Null and the empty text ask for nothing; all that is asked for holds together. */
export interface JournalFilter {
  /** "none" for misses that no cause was chosen for. */
  readonly cause: MissCause | "none" | null;
  readonly domainId: DomainId | null;
  readonly taskId: TaskId | null;
  readonly kind: ItemKind | null;
  /** All mocks, all practice, or one mock. */
  readonly source: LoggedAnswer["source"]["kind"] | AttemptId | null;
  readonly isDueOnly: boolean;
  /** Words of the question or of the person's own note. */
  readonly query: string;
}

/** Lets every entry through. */
export const EMPTY_JOURNAL_FILTER: JournalFilter = {
  cause: null,
  domainId: null,
  taskId: null,
  kind: null,
  source: null,
  isDueOnly: false,
  query: "",
};

/** What the filter asks of an entry that does not stand in it. */
export interface JournalFacts {
  readonly causeOf: (entry: JournalEntry) => MissCause | null;
  readonly isDue: (entry: JournalEntry) => boolean;
  /** The texts that belong to it: of its question, and of the note on it. */
  readonly textsOf: (entry: JournalEntry) => readonly string[];
}

/** A test of entries by a filter. A query wants each of its words somewhere in the text; capitals and accents make no difference. */
export function journalFilterOf(
  filter: JournalFilter,
  { causeOf, isDue, textsOf }: JournalFacts,
): (entry: JournalEntry) => boolean {
  const words = plain(filter.query).split(/\s+/u).filter(Boolean);
  // A question that was missed often stands in many entries: its long text is made plain once.
  const plainTexts = new Map<string, string>();
  const plainOnce = (text: string): string => {
    const known = plainTexts.get(text) ?? plain(text);
    plainTexts.set(text, known);
    return known;
  };
  return (entry) => {
    if (filter.cause !== null && (causeOf(entry) ?? "none") !== filter.cause) return false;
    if (filter.domainId !== null && entry.domainId !== filter.domainId) return false;
    if (filter.taskId !== null && entry.taskId !== filter.taskId) return false;
    if (filter.kind !== null && entry.kind !== filter.kind) return false;
    if (filter.source !== null && !isFrom(entry, filter.source)) return false;
    if (filter.isDueOnly && !isDue(entry)) return false;
    if (words.length === 0) return true;
    const texts = textsOf(entry).map(plainOnce);
    return words.every((word) => texts.some((text) => text.includes(word)));
  };
}

function isFrom({ answer }: JournalEntry, wanted: NonNullable<JournalFilter["source"]>): boolean {
  return answer.source.kind === wanted || answer.source.id === wanted;
}

function plain(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** How many entries there are of each cause, the most frequent first; "none" for those without, last. Causes without any are left out. */
export function causeCounts(
  entries: readonly JournalEntry[],
  causeOf: JournalFacts["causeOf"],
): readonly { readonly cause: MissCause | "none"; readonly count: number }[] {
  const counts = new Map<MissCause | "none", number>();
  for (const entry of entries) {
    const cause = causeOf(entry) ?? "none";
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts]
    .map(([cause, count]) => ({ cause, count }))
    .sort((a, b) => Number(a.cause === "none") - Number(b.cause === "none") || b.count - a.count);
}
