import { type FormError } from "../../../shared/exam/form-error.ts";
import { type IpcError } from "../../../shared/ipc/ipc-error.ts";
import { type StorageError } from "../data/storage-error.ts";

/** Why an attempt cannot go on before the person has decided about what was found of it. */
type RecoveryError = {
  readonly code: "journal-contradicts" | "steps-lost";
  readonly detail: string;
};

/** Something that was asked for and could not be done, and where it failed. */
export type AppProblem =
  | { readonly source: "storage"; readonly error: StorageError }
  | { readonly source: "main"; readonly error: IpcError }
  | { readonly source: "form"; readonly error: FormError }
  | { readonly source: "recovery"; readonly error: RecoveryError };
