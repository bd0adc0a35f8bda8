import type { BankStatistics, Count } from "./bank-statistics.ts";

/** Statistics as lines for the console. */
export function statisticsLines(statistics: BankStatistics): readonly string[] {
  const { bankId, revision, itemCount, counts, standardFormCount, firstForm } = statistics;
  return [
    `${bankId} revision ${revision}: ${itemCount} items`,
    ...Object.entries(counts).flatMap(([title, rows]) => table(`By ${title}`, rows)),
    "",
    `Standard mocks: ${standardFormCount}`,
    ...(firstForm === null
      ? []
      : [
          ...table(
            "Mock 1 by domain (shown, scored)",
            firstForm.domain.map(({ name, shownCount, scoredCount }) => ({
              name,
              count: `${pad(shownCount)}${pad(scoredCount)}`,
            })),
          ),
          ...table("Mock 1 by kind", firstForm.kind),
        ]),
  ];
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
