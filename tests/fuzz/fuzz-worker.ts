import { fuzzCaseAt } from "./fuzz-case.ts";
import { tryCase, type Verdict } from "./try-case.ts";

/** What the process that reads says of one case. */
export interface Report extends Verdict {
  readonly index: number;
  readonly family: string;
  readonly what: string;
  /** The most memory that the process ever held, in MiB. */
  readonly peakMib: number;
}

async function reportOn(seed: number, index: number): Promise<Report> {
  const fuzzCase = fuzzCaseAt(seed, index);
  const { family, what } = fuzzCase;
  const verdict = await tryCase(fuzzCase).catch((error: unknown): Verdict => {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: "thrown", problems: [problem], cpuMs: 0, wallMs: 0 };
  });
  const peakMib = process.resourceUsage().maxRSS / 1024;
  return { index, family, what, ...verdict, peakMib };
}

const [seed = 0, first = 0, end = 0] = process.argv.slice(2).map(Number);
for (let index = first; index < end; index += 1) {
  const report = await reportOn(seed, index);
  await new Promise((resolve) => process.send?.(report, resolve));
}
process.disconnect();
