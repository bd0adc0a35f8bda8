import { canonicalJson } from "../lib/canonical-json.ts";
import { plainLine } from "./first-words.ts";
import type { Item, PartId } from "./item.ts";
import type { BlockText, InlineText } from "./rich-text.ts";

/**
 * How the key of an item that was asked stands to the same item today. "reworded": another question by now, of which an old
 * answer says nothing. "corrected": the same question with another key; `item` is the one that was asked, with that key.
 */
export type KeyNow =
  | { readonly status: "same" }
  | { readonly status: "reworded" }
  | { readonly status: "corrected"; readonly item: Item };

type Part = Item["options"][number];
/** From an id of today to the id that the same words had when they were asked. */
type IdsThen = ReadonlyMap<PartId, PartId>;

const SAME: KeyNow = { status: "same" };
const REWORDED: KeyNow = { status: "reworded" };

function wordsOf(text: BlockText): string {
  const lines = text.flatMap((block): readonly InlineText[] =>
    block.type === "paragraph" ? [block.content] : block.entries,
  );
  return lines.map(plainLine).join("\n");
}

/** Pairs parts by their words, whatever their ids; null unless each has one partner. */
function pairParts(then: readonly Part[], now: readonly Part[]): IdsThen | null {
  const idsByWords = new Map(then.map(({ id, text }) => [plainLine(text), id]));
  const pairs = new Map(
    now.flatMap(({ id, text }) => {
      const idThen = idsByWords.get(plainLine(text));
      return idThen === undefined ? [] : [[id, idThen] as const];
    }),
  );
  const isWhole = [idsByWords.size, pairs.size, new Set(pairs.values()).size].every(
    (count) => count === then.length && count === now.length,
  );
  return isWhole ? pairs : null;
}

function translated(key: readonly PartId[], options: IdsThen): readonly PartId[] {
  return key.flatMap((id) => options.get(id) ?? []);
}

/** The item as it was asked with the key of today; null where the two are not the same question. */
function withKeyOf(asked: Item, now: Item): Item | null {
  const options = pairParts(asked.options, now.options);
  if (options === null || wordsOf(asked.stem) !== wordsOf(now.stem)) return null;
  switch (asked.kind) {
    case "single-choice": {
      const key = now.kind === asked.kind ? options.get(now.key) : undefined;
      return key === undefined ? null : { ...asked, key };
    }
    case "multiple-response":
      return now.kind === asked.kind
        ? { ...asked, key: translated(now.key, options).toSorted() }
        : null;
    case "ordering":
      return now.kind === asked.kind ? { ...asked, key: translated(now.key, options) } : null;
    case "matching": {
      const prompts = now.kind === asked.kind ? pairParts(asked.prompts, now.prompts) : null;
      if (now.kind !== asked.kind || prompts === null) return null;
      const pairs = now.prompts.flatMap(({ id }) => {
        const [prompt, option] = [prompts.get(id), now.key[id]];
        const answer = now.options.find((each) => each.id === option);
        const optionThen = answer === undefined ? undefined : options.get(answer.id);
        return prompt === undefined || optionThen === undefined
          ? []
          : [[prompt, optionThen] as const];
      });
      return { ...asked, key: Object.fromEntries(pairs) };
    }
  }
}

function keyText(item: Item): string {
  return canonicalJson(item.kind === "multiple-response" ? item.key.toSorted() : item.key);
}

/**
 * Compares the key of an item that was asked with that of the same item today. Only a question in the same words counts as the
 * same: formatting, ids, order and reasons make no difference.
 */
export function keyNow(asked: Item, now: Item): KeyNow {
  const item = withKeyOf(asked, now);
  if (item === null) return REWORDED;
  return keyText(item) === keyText(asked) ? SAME : { status: "corrected", item };
}
