/** What stands against a row of a backup in the database: nothing, the very same, or something else. */
type Presence = "absent" | "same" | "different";

/** A row of a backup beside the database. */
export interface RowFinding {
  readonly table: string;
  /** Its place in the backup's table, from 0. */
  readonly index: number;
  /** Tells the row from all others of its table. */
  readonly key: string;
  readonly presence: Presence;
  /** For attempts and their events: the attempt that they are of. */
  readonly attemptId: string | null;
  /** True for an attempt under way: a finished one holds its events in its own row. */
  readonly isOpenAttempt: boolean;
}

/** How many rows of one kind would be added, are there already, or are there with another content, which stays. */
interface Tally {
  readonly added: number;
  readonly same: number;
  readonly different: number;
}

/** What a restore would do. It adds rows and does nothing else: what is in the database stays as it is. */
export interface RestorePlan {
  /** The rows to add, by table and place. */
  readonly add: readonly Pick<RowFinding, "table" | "index">[];
  /** By table. Events are counted with their attempts: they come with one that is added, or not at all. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Rows of the backup that this release cannot read; they stay in the backup. */
  readonly unreadableCount: number;
}

const nothing: Tally = { added: 0, same: 0, different: 0 };
const counted: Readonly<Record<Presence, keyof Tally>> = {
  absent: "added",
  same: "same",
  different: "different",
};

/**
 * What a restore would do with the rows of a backup. Nothing that is in the database is overwritten or removed, an attempt
 * comes whole with its events or not at all, and of rows that a backup holds twice the first counts.
 */
export function planRestore(findings: readonly RowFinding[], unreadableCount: number): RestorePlan {
  const firsts = [
    ...new Map(
      findings.toReversed().map((finding) => [`${finding.table} ${finding.key}`, finding] as const),
    ).values(),
  ].toReversed();
  const newlyOpen = new Set(
    firsts
      .filter(({ isOpenAttempt, presence }) => isOpenAttempt && presence === "absent")
      .map(({ attemptId }) => attemptId),
  );
  const tallies = new Map<string, Tally>();
  for (const { table, presence } of firsts) {
    if (table === "events") continue;
    const tally = tallies.get(table) ?? nothing;
    tallies.set(table, { ...tally, [counted[presence]]: tally[counted[presence]] + 1 });
  }
  const add = firsts.filter(
    ({ table, presence, attemptId }) =>
      presence === "absent" && (table !== "events" || newlyOpen.has(attemptId)),
  );
  return { add: add.map(({ table, index }) => ({ table, index })), tallies, unreadableCount };
}

/** How many rows of all tables together would be added, events apart. */
export function addedRowCount({ tallies }: RestorePlan): number {
  return [...tallies.values()].reduce((sum, { added }) => sum + added, 0);
}
