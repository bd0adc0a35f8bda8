import { type FormError } from "../../../shared/exam/form-error.ts";
import { type DataProblem } from "../data/data-problem.ts";

/** Something that was asked for and could not be done, and where it failed. */
export type AppProblem = DataProblem | { readonly source: "form"; readonly error: FormError };
