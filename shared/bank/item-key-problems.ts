import { duplicatesOf } from "../lib/duplicates-of.ts";

/** The parts of an item that its key refers to. */
export interface Keyed {
  readonly options: readonly { readonly id: string }[];
  readonly prompts?: readonly { readonly id: string }[];
  readonly key: string | readonly string[] | Readonly<Record<string, string>>;
}

function keyedOptionIds(key: Keyed["key"]): readonly string[] {
  if (typeof key === "string") return [key];
  return isList(key) ? key : Object.values(key);
}

function isList(key: Keyed["key"]): key is readonly string[] {
  return Array.isArray(key);
}

function listProblems(key: readonly string[]): readonly string[] {
  return duplicatesOf(key).map((id) => `the key names option ${id} twice`);
}

function pairProblems(
  key: Readonly<Record<string, string>>,
  promptIds: readonly string[],
): readonly string[] {
  const keyed = Object.keys(key);
  const isKeyed = new Set(keyed);
  const isPrompt = new Set(promptIds);
  return [
    ...promptIds.filter((id) => !isKeyed.has(id)).map((id) => `prompt ${id} has no key`),
    ...keyed
      .filter((id) => !isPrompt.has(id))
      .map((id) => `the key names prompt ${id}, which does not exist`),
  ];
}

function shapeProblems(key: Keyed["key"], promptIds: readonly string[]): readonly string[] {
  if (typeof key === "string") return [];
  return isList(key) ? listProblems(key) : pairProblems(key, promptIds);
}

/** What is wrong between an item's key and its parts, in words; empty when the key can be scored. */
export function findKeyProblems(item: Keyed): readonly string[] {
  const optionIds = item.options.map((option) => option.id);
  const promptIds = (item.prompts ?? []).map((prompt) => prompt.id);
  const isOption = new Set(optionIds);
  const unknown = keyedOptionIds(item.key).filter((id) => !isOption.has(id));
  return [
    ...duplicatesOf(optionIds).map((id) => `option ${id} stands twice`),
    ...duplicatesOf(promptIds).map((id) => `prompt ${id} stands twice`),
    ...unknown.map((id) => `the key names option ${id}, which does not exist`),
    ...shapeProblems(item.key, promptIds),
  ];
}
