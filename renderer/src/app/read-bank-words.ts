import { type ItemId } from "../../../shared/bank/item.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { type Ask } from "../platform/bridge.ts";
import { stemStart } from "../ui/marking/stem-start.ts";

/** As many items as one request may ask for. */
const MOST_AT_ONCE = 500;

/** What lists about a bank's items say in words, as far as the installed bank has them. */
export interface BankWords {
  /** How each question begins. */
  readonly stems: ReadonlyMap<ItemId, string>;
  /** By the number of the task. */
  readonly taskTitles: ReadonlyMap<string, string>;
}

/** The words for some items of a bank. None where the bank is not installed any more: what lists them shows their ids then. */
export async function readBankWords(
  ask: Ask,
  bankId: BankId,
  itemIds: readonly ItemId[],
): Promise<BankWords> {
  const outline = await ask("bank:outline", { bankId });
  if (!outline.ok) return { stems: new Map(), taskTitles: new Map() };
  const { blueprint, index } = outline.value;
  const tasks = blueprint.domains.flatMap((domain) => domain.tasks);
  const known = new Set(index.map(({ id }) => id));
  const wanted = [...new Set(itemIds)].filter((id) => known.has(id));
  const stems = new Map<ItemId, string>();
  for (let place = 0; place < wanted.length; place += MOST_AT_ONCE) {
    const part = wanted.slice(place, place + MOST_AT_ONCE);
    const answer = await ask("bank:items", { bankId, itemIds: part });
    if (answer.ok) for (const { id, stem } of answer.value.items) stems.set(id, stemStart(stem));
  }
  return { stems, taskTitles: new Map(tasks.map(({ id, title }) => [id, title])) };
}
