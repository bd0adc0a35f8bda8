import type { BankOutline } from "../../../shared/bank/bank-summary.ts";
import type { Form } from "../../../shared/exam/form.ts";

/** Everything in which a form breaks the blueprint or the enemy rule; empty for a good form. */
export function formBreaches(form: Form, { blueprint, index }: BankOutline): readonly string[] {
  const entries = new Map(index.map((entry) => [entry.id, entry]));
  const chosen = form.positions.map(({ itemId, isScored }) => {
    const entry = entries.get(itemId);
    if (entry === undefined) throw new Error(`${itemId} is not in the bank.`);
    return { ...entry, isScored };
  });
  const found: string[] = [];
  if (new Set(chosen.map(({ id }) => id)).size !== chosen.length)
    found.push("an item stands twice");
  for (const { id, shownCount, scoredCount } of blueprint.domains) {
    const own = chosen.filter(({ objective }) => objective.startsWith(`${id}.`));
    const scored = own.filter(({ isScored }) => isScored).length;
    if (own.length !== shownCount) found.push(`domain ${id} shows ${own.length}`);
    if (scored !== scoredCount) found.push(`domain ${id} scores ${scored}`);
  }
  for (const { kind, minCount } of blueprint.kinds) {
    const count = chosen.filter((entry) => entry.kind === kind).length;
    if (count < minCount) found.push(`${kind}: ${count}`);
  }
  const groups = chosen.flatMap(({ enemies }) => enemies);
  if (new Set(groups).size !== groups.length) found.push("enemies meet");
  return found;
}
