import type { BankError } from "../../shared/bank/bank-error.ts";
import { CANARY } from "./fuzz-bank.ts";

const MAX_DETAIL_LENGTH = 200;

/** What is wrong with a refusal: it must be short and plain, and quote nothing of the bank. */
export function refusalProblems({ detail }: BankError): readonly string[] {
  return [
    ...(detail.length > MAX_DETAIL_LENGTH ? [`a detail of ${detail.length} characters`] : []),
    ...(/[^\x20-\x7e]/.test(detail) ? ["a detail that is not plain"] : []),
    ...(detail.includes(CANARY) ? ["a detail that quotes the bank"] : []),
  ];
}
