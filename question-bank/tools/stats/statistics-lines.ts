import type { BankStatistics } from "./bank-statistics.ts";
import type { FormStatistics } from "./form-statistics.ts";
import type { Count, ItemCounts, SplitCount } from "./item-counts.ts";

/** Statistics as lines for the console. */
export function statisticsLines(statistics: BankStatistics): readonly string[] {
  const { bankId, revision, itemCount, testWise } = statistics;
  return [
    `${bankId} revision ${revision}: ${itemCount} items`,
    ...countLines(statistics.counts),
    ...pairLines(statistics.closestPairs),
    ...(testWise === null ? [] : testWiseLines(testWise)),
    ...formLines(statistics),
  ];
}

function countLines(counts: ItemCounts): readonly string[] {
  return [
    ...table("By domain", counts.domain),
    ...table("By task", counts.task),
    ...table("By objective", counts.objective),
    ...table("By kind", counts.kind),
    ...table("By level", counts.level),
    ...table("By difficulty", counts.difficulty),
    ...table("By tag", counts.tag),
    ...table("By position of the key (single choice)", counts.keyPosition),
    ...splitTable("By domain and kind", counts.domainByKind),
    ...splitTable("By domain and level", counts.domainByLevel),
  ];
}

function pairLines(pairs: BankStatistics["closestPairs"]): readonly string[] {
  return table(
    "Closest pairs (share of words in common, in what, items)",
    pairs.map(({ itemIds, measure, value }) => ({
      name: value.toFixed(2),
      count: `  ${measure.padEnd(7)}  ${itemIds.join("  ")}`,
    })),
  );
}

function testWiseLines({
  questionCount,
  solvers,
  mix,
}: NonNullable<BankStatistics["testWise"]>): readonly string[] {
  const scores = [...solvers, { name: "best mix of them", percent: mix.percent }];
  return table(
    `Right without any knowledge (percent of ${questionCount} single-choice items, chance is 25)`,
    scores.map(({ name, percent }) => ({ name, count: percent.toFixed(1).padStart(7) })),
  );
}

function formLines({
  standardForms,
  sharedItemCount,
}: Pick<BankStatistics, "standardForms" | "sharedItemCount">): readonly string[] {
  return [
    ...table(
      "Standard mocks (shown and scored by domain; count by kind; mean difficulty; pairs of enemies)",
      standardForms.map((form, index) => ({ name: `Mock ${index + 1}`, count: formCells(form) })),
    ),
    "",
    `Standard mocks: ${standardForms.length}, items in more than one of them: ${sharedItemCount}`,
  ];
}

function formCells({ domain, kind, meanDifficulty, enemyPairCount }: FormStatistics): string {
  const shares = domain.map(({ shownCount, scoredCount }) => `${shownCount} (${scoredCount})`);
  const kinds = kind.map(({ name, count }) => `${count} ${name}`);
  return ["", shares.join(" / "), kinds.join(", "), meanDifficulty.toFixed(2), enemyPairCount].join(
    "  ",
  );
}

function splitTable(title: string, rows: readonly SplitCount[]): readonly string[] {
  const parts = rows[0]?.parts.map((part) => part.name) ?? [];
  return table(
    `${title} (all, ${parts.join(", ")})`,
    rows.map((row) => ({
      name: row.name,
      count: [row, ...row.parts].map(({ count }) => pad(count)).join(""),
    })),
  );
}

interface Row {
  readonly name: string;
  readonly count: Count["count"] | string;
}

function table(title: string, rows: readonly Row[]): readonly string[] {
  const width = Math.max(0, ...rows.map((row) => row.name.length));
  return ["", title, ...rows.map((row) => `  ${row.name.padEnd(width)}${pad(row.count)}`)];
}

function pad(count: Row["count"]): string {
  return typeof count === "string" ? count : String(count).padStart(5);
}
