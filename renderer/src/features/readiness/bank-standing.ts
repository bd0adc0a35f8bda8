import type { BankSummary } from "../../../../shared/bank/bank-summary.ts";
import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import type { Readiness } from "../../../../shared/readiness/estimate-readiness.ts";

/** Where the person stands before the exam of one bank. */
export interface BankStanding {
  readonly bank: BankSummary;
  readonly scale: Blueprint["scoring"]["scale"];
  readonly readiness: Readiness;
}
