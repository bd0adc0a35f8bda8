import { parseArgs } from "node:util";
import { gateSteps, type GateStep } from "./gate-steps.ts";
import { type Counts } from "./test-counts.ts";

interface Outcome {
  readonly step: GateStep;
  readonly counts: Counts;
  readonly seconds: number;
}

async function runStep(step: GateStep): Promise<Outcome> {
  console.log(`\n── ${step.name}`);
  const begin = performance.now();
  const hasPassed = await step.run().then(
    () => true,
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return false;
    },
  );
  const counts = step.countsAfter?.() ?? { passed: hasPassed ? 1 : 0, failed: 0 };
  // A runner that fell over before its tests, or that lost its report, has failed whatever it counted.
  const failed = hasPassed ? counts.failed : Math.max(1, counts.failed);
  return {
    step,
    counts: { passed: counts.passed, failed },
    seconds: (performance.now() - begin) / 1000,
  };
}

async function runGate(): Promise<void> {
  const { values } = parseArgs({ options: { static: { type: "boolean", default: false } } });
  const steps = gateSteps.filter((step) => !values.static || step.isStatic);
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await runStep(step));
  console.log("");
  for (const { step, counts, seconds } of outcomes) {
    const mark = counts.failed === 0 ? "ok  " : "FAIL";
    console.log(
      `${mark} ${step.name.padEnd(36)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(3)} failed ${seconds.toFixed(1).padStart(7)} s`,
    );
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.counts.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.counts.failed, 0);
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await runGate();
