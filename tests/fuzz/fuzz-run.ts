import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { projectFolder } from "../../electron/dev/run-step.ts";
import type { Report } from "./fuzz-worker.ts";

/** The most that the reader may take of the processor for one file, in ms. */
export const MAX_CPU_MS = 2_000;
/** The most memory that the process that reads may hold, in MiB: Node, the fuzzer and the largest file included. */
export const MAX_PEAK_MIB = 1_024;

/** What the heap of JavaScript may take of it, in MiB: beyond it the process dies, which is a finding. */
const MAX_HEAP_MIB = 640;

/** After so long without a word the process that reads is taken to hang, however busy the machine is. In ms. */
const SILENCE_MS = 60_000;

export interface FuzzRequest {
  readonly seed: number;
  readonly first: number;
  readonly count: number;
  readonly onReport?: (report: Report) => void;
}

/** Lets a process read the cases from `first` on; answers with the first index that it did not come to report on. */
async function readInProcess(
  { seed, onReport }: FuzzRequest,
  first: number,
  end: number,
): Promise<{ readonly next: number; readonly ending: string }> {
  const worker = fork(join(import.meta.dirname, "fuzz-worker.ts"), [seed, first, end].map(String), {
    cwd: projectFolder,
    execArgv: ["--import", "tsx", `--max-old-space-size=${MAX_HEAP_MIB}`],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  let next = first;
  let ending = "";
  const watch = setTimeout(() => {
    ending = "hang";
    worker.kill("SIGKILL");
  }, SILENCE_MS);
  worker.on("message", (report: Report) => {
    watch.refresh();
    next = report.index + 1;
    onReport?.(report);
  });
  const [code, signal] = (await once(worker, "exit")) as [number | null, string | null];
  clearTimeout(watch);
  return { next, ending: ending || `crash (${signal ?? code ?? "unknown"})` };
}

function overstepped(report: Report, before: Report | undefined): readonly string[] {
  // A process never gives back what it once held: the case that took it is the one to name.
  const isHeavier = report.peakMib > MAX_PEAK_MIB && report.peakMib > (before?.peakMib ?? 0);
  return [
    ...(report.cpuMs > MAX_CPU_MS ? [`took ${Math.round(report.cpuMs)} ms`] : []),
    ...(isHeavier ? [`held ${Math.round(report.peakMib)} MiB`] : []),
  ];
}

/** Something that must not have been. */
interface Finding {
  readonly index: number;
  readonly family: string;
  readonly what: string;
  readonly problem: string;
}

export interface FuzzSummary {
  readonly count: number;
  /** How often each outcome was met: "accepted" or a code. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** The same for each family. */
  readonly families: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly findings: readonly Finding[];
  readonly slowest: Report | null;
  readonly peakMib: number;
}

function counted(
  counts: ReadonlyMap<string, number> | undefined,
  name: string,
): ReadonlyMap<string, number> {
  return new Map([...(counts ?? []), [name, (counts?.get(name) ?? 0) + 1]]);
}

/** A summary of some reports, with what the process that reads did not live to tell. */
function summaryOf(reports: readonly Report[], deaths: readonly Finding[]): FuzzSummary {
  let outcomes: ReadonlyMap<string, number> = new Map();
  const families = new Map<string, ReadonlyMap<string, number>>();
  for (const { family, outcome } of reports) {
    outcomes = counted(outcomes, outcome);
    families.set(family, counted(families.get(family), outcome));
  }
  const problems = reports.flatMap((report, place) =>
    [...report.problems, ...overstepped(report, reports[place - 1])].map((problem) => ({
      ...report,
      problem,
    })),
  );
  const byCost = [...reports].sort((a, b) => b.cpuMs - a.cpuMs);
  return {
    count: reports.length + deaths.length,
    outcomes,
    families,
    findings: [...problems, ...deaths],
    slowest: byCost[0] ?? null,
    peakMib: Math.max(0, ...reports.map(({ peakMib }) => peakMib)),
  };
}

/**
 * Puts the cases `first` … `first + count - 1` of a seed before the reader, in a process of their own. Where that process dies or
 * hangs, the case it was at is a finding and the next process goes on behind it.
 */
export async function runFuzz(request: FuzzRequest): Promise<FuzzSummary> {
  const reports: Report[] = [];
  const deaths: Finding[] = [];
  const end = request.first + request.count;
  let next = request.first;
  while (next < end) {
    const onReport = (report: Report): void => {
      reports.push(report);
      request.onReport?.(report);
    };
    const reading = await readInProcess({ ...request, onReport }, next, end);
    next = reading.next;
    if (next < end) {
      deaths.push({ index: next, family: "?", what: "?", problem: reading.ending });
      next += 1;
    }
  }
  return summaryOf(reports, deaths);
}
