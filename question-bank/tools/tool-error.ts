import type { BankErrorCode } from "../../shared/bank/bank-error.ts";
import { err } from "../../shared/lib/result.ts";

/** The bank's own refusals, and what can go wrong around keys and folders. */
export type ToolErrorCode =
  | BankErrorCode
  | "build-missing"
  | "key-missing"
  | "key-malformed"
  | "key-encrypted"
  | "key-exists"
  | "key-inside-repository"
  | "key-is-development"
  | "key-change-not-next"
  | "key-not-trusted";

/** Why a command refused. `detail` adds a name, a number or what to do. */
export interface ToolError {
  readonly code: ToolErrorCode;
  readonly detail: string;
}

/** A refusal as a failed result. */
export function refuse(
  code: ToolErrorCode,
  detail: string,
): { readonly ok: false; readonly error: ToolError } {
  return err({ code, detail });
}
