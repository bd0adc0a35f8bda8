import type { BankOutline } from "../../../shared/bank/bank-summary.ts";
import { assembleForm, type ItemHistory } from "../../../shared/exam/assemble-form.ts";
import type { Form, FormMode } from "../../../shared/exam/form.ts";

/** The form of a request that can be fulfilled. */
export function anAssembledForm(
  outline: BankOutline,
  mode: FormMode,
  history: ItemHistory = new Map(),
): Form {
  const result = assembleForm({ outline, mode, history });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The items of a form in their order. */
export function itemIdsOf(form: Form): readonly string[] {
  return form.positions.map((position) => position.itemId);
}
