import { RawJson } from "../support/nasty-values.ts";

/** An object as the list of its members, so that a key may stand twice or be one that JavaScript would swallow. */
export interface Members {
  readonly members: readonly (readonly [key: string, value: JsonTree])[];
}
export type JsonTree = string | number | boolean | null | RawJson | Members | readonly JsonTree[];

/** Where a value stands in a tree: places in lists of elements or members. */
export type TreePath = readonly number[];

export function isMembers(tree: JsonTree): tree is Members {
  return typeof tree === "object" && tree !== null && "members" in tree;
}

export function isElements(tree: JsonTree): tree is readonly JsonTree[] {
  return Array.isArray(tree);
}

/** The tree of a value that JSON can hold; anything else becomes null. */
export function treeOf(value: unknown): JsonTree {
  if (Array.isArray(value)) return value.map(treeOf);
  if (typeof value === "object" && value !== null)
    return { members: Object.entries(value).map(([key, entry]) => [key, treeOf(entry)]) };
  const isPlain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isPlain ? value : null;
}

function childrenOf(tree: JsonTree): readonly JsonTree[] {
  if (isElements(tree)) return tree;
  return isMembers(tree) ? tree.members.map(([, value]) => value) : [];
}

/** Every place of a tree, the root first. */
export function pathsOf(tree: JsonTree): readonly TreePath[] {
  const below = childrenOf(tree).flatMap((child, place) =>
    pathsOf(child).map((path) => [place, ...path]),
  );
  return [[], ...below];
}

export function treeAt(tree: JsonTree, path: TreePath): JsonTree {
  return path.reduce<JsonTree>((node, place) => childrenOf(node)[place] ?? null, tree);
}

/** The tree with what stands at a place changed. */
export function changedAt(
  tree: JsonTree,
  path: TreePath,
  change: (node: JsonTree) => JsonTree,
): JsonTree {
  const [place, ...rest] = path;
  if (place === undefined) return change(tree);
  if (isElements(tree))
    return tree.map((child, index) => (index === place ? changedAt(child, rest, change) : child));
  if (!isMembers(tree)) return tree;
  const members = tree.members.map(([key, value], index): [string, JsonTree] => [
    key,
    index === place ? changedAt(value, rest, change) : value,
  ]);
  return { members };
}

/** A tree as JSON text, with all that is raw in it as it stands. */
export function writeTree(tree: JsonTree): string {
  if (tree instanceof RawJson) return tree.text;
  if (isElements(tree)) return `[${tree.map(writeTree).join(",")}]`;
  if (isMembers(tree)) {
    const members = tree.members.map(
      ([key, value]) => `${JSON.stringify(key)}:${writeTree(value)}`,
    );
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(tree);
}
