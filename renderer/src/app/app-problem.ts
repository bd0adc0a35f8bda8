import { type FormError } from "../../../shared/exam/form-error.ts";
import { type DataProblem } from "../data/data-problem.ts";

/** Why an attempt cannot go on before the person has decided about what was found of it. */
interface RecoveryError {
  readonly code: "journal-contradicts" | "steps-lost";
  readonly detail: string;
}

/** Why a part of the program itself is missing. */
interface ProgramError {
  readonly code: "screens-not-loaded";
  readonly detail: string;
}

/** Something that was asked for and could not be done, and where it failed. */
export type AppProblem =
  | DataProblem
  | { readonly source: "form"; readonly error: FormError }
  | { readonly source: "recovery"; readonly error: RecoveryError }
  | { readonly source: "program"; readonly error: ProgramError };
