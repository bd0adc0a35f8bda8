import { readFileSync, rmSync } from "node:fs";
import { z } from "zod";
import type { RunningApp } from "../e2e/launch-app.ts";

/** How long the page was at work at a stretch, of the processor's time: what the system gave to others does not count. */
export interface LongestTask {
  /** The mark that was the last before it. */
  readonly mark: string;
  readonly longestMs: number;
}

const MARK = "bench:";
const US_PER_MS = 1000;

const TraceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      ts: z.number().default(0),
      /** The processor's time, in µs. */
      tdur: z.number().default(0),
    }),
  ),
});
type TraceEvent = z.infer<typeof TraceSchema>["traceEvents"][number];

/** Has Chromium write down every task of the page from now on; the function that it answers with ends that and reads it. */
export async function traceTasks(app: RunningApp): Promise<() => Promise<readonly LongestTask[]>> {
  await app.electronApp.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({
      included_categories: ["toplevel", "blink.user_timing"],
      excluded_categories: ["*"],
    }),
  );
  return async () => {
    const file = await app.electronApp.evaluate(({ contentTracing }) =>
      contentTracing.stopRecording(),
    );
    try {
      return longestTasks(TraceSchema.parse(JSON.parse(readFileSync(file, "utf8"))).traceEvents);
    } finally {
      rmSync(file);
    }
  };
}

/** Marks the moment in the trace, for what comes after it. */
export async function markTrace({ page }: RunningApp, mark: string): Promise<void> {
  await page.evaluate((name) => performance.mark(name), `${MARK}${mark}`);
}

/** The longest task after each mark, in the order of the marks. */
function longestTasks(events: readonly TraceEvent[]): readonly LongestTask[] {
  const marks = events.filter(({ name }) => name.startsWith(MARK)).sort((a, b) => a.ts - b.ts);
  const isOfPage = ({ name, pid, tid }: TraceEvent): boolean =>
    name.endsWith("RunTask") && marks[0]?.pid === pid && marks[0].tid === tid;
  const tasks = events.filter(isOfPage);
  return marks.map(({ name, ts }, index) => {
    const endsAt = marks[index + 1]?.ts ?? Infinity;
    const after = tasks.filter((task) => task.ts >= ts && task.ts < endsAt);
    return {
      mark: name.slice(MARK.length),
      longestMs: Math.max(0, ...after.map(({ tdur }) => tdur)) / US_PER_MS,
    };
  });
}
