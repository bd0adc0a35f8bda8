import { parseArgs } from "node:util";
import { BANK_ERROR_CODES } from "../../shared/bank/bank-error.ts";
import { MAX_CPU_MS, MAX_PEAK_MIB, runFuzz, type FuzzSummary } from "./fuzz-run.ts";

/** So many cases meet every code; a shorter run may miss one. */
const FULL_COUNT = 10_000;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: String(FULL_COUNT) },
    first: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
  },
});

function printTables(summary: FuzzSummary): void {
  console.table(
    Object.fromEntries(
      [...summary.families].map(([family, outcomes]) => {
        const accepted = outcomes.get("accepted") ?? 0;
        const all = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
        return [
          family,
          { cases: all, accepted, refused: all - accepted, "codes met": outcomes.size },
        ];
      }),
    ),
  );
  const met = ["accepted", ...BANK_ERROR_CODES].map((name) => [
    name,
    { met: summary.outcomes.get(name) ?? 0 },
  ]);
  console.table(Object.fromEntries(met));
}

function printFindings({ findings }: FuzzSummary): void {
  for (const { index, family, what, problem } of findings.slice(0, 50))
    console.log(`  ${index}  ${family}: ${what}\n      ${problem}`);
  if (findings.length > 50) console.log(`  and ${findings.length - 50} more`);
}

const [seed, first, count] = [values.seed, values.first, values.count].map(Number);
if (![seed, first, count].every((number) => Number.isSafeInteger(number) && Number(number) >= 0))
  throw new Error("--seed, --first and --count are whole numbers.");

const beganAt = performance.now();
let done = 0;
const summary = await runFuzz({
  seed: seed ?? 0,
  first: first ?? 0,
  count: count ?? 0,
  onReport: () => {
    done += 1;
    if (done % 1000 === 0) console.log(`rehearsal: ${done} packages read`);
  },
});
printTables(summary);
const { slowest } = summary;
const unmet = BANK_ERROR_CODES.filter((code) => !summary.outcomes.has(code));
console.log(
  `seed ${values.seed}, ${summary.count} packages, ${((performance.now() - beganAt) / 1000).toFixed(0)} s`,
);
if (slowest !== null)
  console.log(
    `slowest: ${slowest.cpuMs.toFixed(0)} ms of the processor (${slowest.wallMs.toFixed(0)} ms by the clock; limit ${MAX_CPU_MS}), case ${slowest.index}, ${slowest.what}`,
  );
console.log(`most memory held: ${summary.peakMib.toFixed(0)} MiB (limit ${MAX_PEAK_MIB})`);
if (unmet.length > 0) console.log(`codes not met: ${unmet.join(", ")}`);
console.log(`${summary.findings.length} findings`);
printFindings(summary);
const isFull = summary.count >= FULL_COUNT;
process.exitCode = summary.findings.length === 0 && !(isFull && unmet.length > 0) ? 0 : 1;
