import { existsSync, readFileSync, rmSync } from "node:fs";
import { z } from "zod";

/** Tests that passed and failed in one step. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const VitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

const CrashReport = z.object({ passed: z.int(), failed: z.int() });

function readReport(file: string): unknown {
  if (!existsSync(file)) return null;
  const report: unknown = JSON.parse(readFileSync(file, "utf8"));
  // A report that stays would be counted again by a later run that makes none.
  rmSync(file);
  return report;
}

/** What vitest's JSON report counts; no report counts as one failure. */
export function vitestCounts(file: string): Counts {
  const report = VitestReport.safeParse(readReport(file));
  return report.success
    ? { passed: report.data.numPassedTests, failed: report.data.numFailedTests }
    : { passed: 0, failed: 1 };
}

/** What Playwright's JSON report counts; a flaky test counts as failed, and so does a missing report. */
export function playwrightCounts(file: string): Counts {
  const report = PlaywrightReport.safeParse(readReport(file));
  if (!report.success) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.data.stats;
  return { passed: expected, failed: unexpected + flaky };
}

/** Blows that the crash harness dealt and found harmless, and promises that it saw broken; a missing report counts as one. */
export function crashCounts(file: string): Counts {
  const report = CrashReport.safeParse(readReport(file));
  return report.success ? report.data : { passed: 0, failed: 1 };
}
