import { aRealBank } from "../support/builders/a-real-bank.ts";
import {
  evenAbility,
  fixedAbility,
  unevenAbility,
} from "../support/readiness/candidate-ability.ts";
import { type Coverage, simulateCoverage } from "../support/readiness/simulate-coverage.ts";

const RUN_COUNT = 10_000;
const SEEN_COUNTS = [40, 65, 130, 195, 325, 585];

const candidates = {
  uneven: unevenAbility,
  even: evenAbility,
  "50 %": fixedAbility(0.5),
  "60 %": fixedAbility(0.6),
  "70 %": fixedAbility(0.7),
  "80 %": fixedAbility(0.8),
  "90 %": fixedAbility(0.9),
} as const;

const { blueprint } = aRealBank(1);
const rows = SEEN_COUNTS.map((seenCount) => ({
  seenCount,
  coverages: Object.entries(candidates).map(([name, drawAbility], seed) => ({
    name,
    ...simulateCoverage({ blueprint, seenCount, drawAbility, runCount: RUN_COUNT, seed }),
  })),
}));

function tableOf(figure: (coverage: Coverage) => string): void {
  console.table(
    rows.map(({ seenCount, coverages }) => ({
      "first-seen": seenCount,
      ...Object.fromEntries(coverages.map((coverage) => [coverage.name, figure(coverage)])),
    })),
  );
}

console.log(`How often the next score lies in the interval, in percent of ${RUN_COUNT} runs:`);
tableOf(({ insidePercent }) => insidePercent.toFixed(1));
console.log("How wide the interval is on average, in points:");
tableOf(({ meanWidth }) => meanWidth.toFixed(0));
console.log("The chance to pass that was given on average / how often it came so, in percent:");
tableOf(
  ({ meanChancePercent, passedPercent }) =>
    `${meanChancePercent.toFixed(0)} / ${passedPercent.toFixed(0)}`,
);
