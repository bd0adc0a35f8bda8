import { percentile } from "../bench/measure.ts";
import type { Blow, Tally } from "./tally.ts";

/** The figures of a run. */
interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly perMinute: number;
  readonly acknowledged: number;
  readonly worstClockMs: number;
}

function sumOf(blows: readonly Blow[], count: (blow: Blow) => number): number {
  return blows.reduce((sum, blow) => sum + count(blow), 0);
}

function clocksOf(blows: readonly Blow[]): readonly number[] {
  return blows.flatMap(({ clockMs }) => (clockMs === null ? [] : [clockMs]));
}

export function summaryOf({ blows, failures }: Tally, seconds: number): Summary {
  return {
    passed: blows.length,
    failed: failures.length,
    seconds,
    perMinute: (blows.length * 60) / seconds,
    acknowledged: sumOf(blows, (blow) => blow.acknowledged),
    worstClockMs: Math.max(0, ...clocksOf(blows).map(Math.abs)),
  };
}

function rowOf(blows: readonly Blow[]) {
  const clocks = clocksOf(blows);
  const backs = blows.flatMap(({ backMs }) => (backMs === null ? [] : [backMs]));
  return {
    blows: blows.length,
    "acknowledged, there": sumOf(blows, (blow) => blow.acknowledged),
    "under way: kept": sumOf(blows, (blow) => blow.kept),
    gone: sumOf(blows, (blow) => blow.gone),
    "clock ms from": clocks.length === 0 ? "" : Math.min(...clocks).toFixed(0),
    to: clocks.length === 0 ? "" : Math.max(...clocks).toFixed(0),
    "back s p50": backs.length === 0 ? "" : (percentile(backs, 50) / 1000).toFixed(1),
    p95: backs.length === 0 ? "" : (percentile(backs, 95) / 1000).toFixed(1),
  };
}

function tableBy(blows: readonly Blow[], name: "kind" | "moment") {
  const keys = [...new Set(blows.map((blow) => blow[name]))];
  return Object.fromEntries(
    keys.map((key) => [key, rowOf(blows.filter((blow) => blow[name] === key))]),
  );
}

/** Prints what a run came to, and of each failure how to see it again. */
export function printTally({ blows, failures, finished, ...found }: Tally, summary: Summary): void {
  console.table(tableBy(blows, "kind"));
  console.table(tableBy(blows, "moment"));
  for (const { sittingSeed, kind, detail, steps, profile } of failures) {
    console.error(`\n${kind}: ${detail}`);
    for (const step of steps.slice(-30)) console.error(`  ${step}`);
    console.error(`  profile: ${profile}`);
    console.error(`  again: npm run crash -- --seed ${sittingSeed} --workers 1 --kills 15`);
  }
  console.log(
    `${summary.perMinute.toFixed(1)} blows a minute, ${finished} attempts finished, ${found.leftJournals} journals left of finished attempts, ${found.tornWrites} torn writes mended.`,
  );
  console.log(`${summary.passed} passed, ${summary.failed} failed`);
}
