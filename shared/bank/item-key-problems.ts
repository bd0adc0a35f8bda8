/** The parts of an item that its key refers to. */
export interface Keyed {
  readonly options: readonly { readonly id: string }[];
  readonly prompts?: readonly { readonly id: string }[];
  readonly key: string | readonly string[] | Readonly<Record<string, string>>;
}

function duplicatesOf(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function keyedOptionIds(key: Keyed["key"]): readonly string[] {
  if (typeof key === "string") return [key];
  return isList(key) ? key : Object.values(key);
}

function isList(key: Keyed["key"]): key is readonly string[] {
  return Array.isArray(key);
}

/** What is wrong between an item's key and its parts, in words; empty when the key can be scored. */
export function findKeyProblems(item: Keyed): readonly string[] {
  const optionIds = item.options.map((option) => option.id);
  const promptIds = (item.prompts ?? []).map((prompt) => prompt.id);
  const unknown = keyedOptionIds(item.key).filter((id) => !optionIds.includes(id));
  const problems = [
    ...duplicatesOf(optionIds).map((id) => `option ${id} stands twice`),
    ...duplicatesOf(promptIds).map((id) => `prompt ${id} stands twice`),
    ...unknown.map((id) => `the key names option ${id}, which does not exist`),
  ];
  if (isList(item.key)) {
    problems.push(...duplicatesOf(item.key).map((id) => `the key names option ${id} twice`));
  } else if (typeof item.key !== "string") {
    const keyed = Object.keys(item.key);
    problems.push(
      ...promptIds.filter((id) => !keyed.includes(id)).map((id) => `prompt ${id} has no key`),
      ...keyed
        .filter((id) => !promptIds.includes(id))
        .map((id) => `the key names prompt ${id}, which does not exist`),
    );
  }
  return problems;
}
