import { readFile, stat } from "node:fs/promises";
import type { BankError } from "../../../shared/bank/bank-error.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import { failureName } from "../report/failure-name.ts";
import { PACKAGE_LIMITS } from "./package-layout.ts";
import { refuseBank } from "./refuse-bank.ts";

/**
 * Reads a bank file once, whole; whatever is verified and parsed later is this buffer. Looks at the size first.
 * Refuses with "bank-unreadable", "bank-empty" or "bank-too-large".
 */
export async function readBankFile(file: string): Promise<Result<Buffer, BankError>> {
  try {
    const status = await stat(file);
    if (!status.isFile()) return refuseBank("bank-unreadable", "it is not a file");
    if (status.size === 0) return refuseBank("bank-empty", "the file has no bytes");
    if (status.size > PACKAGE_LIMITS.packageBytes)
      return refuseBank("bank-too-large", `the file has ${status.size} bytes`);
    return ok(await readFile(file));
  } catch (error) {
    return refuseBank("bank-unreadable", failureName(error));
  }
}
