import { soundBank } from "./fuzz-bank.ts";
import { changedAt, pathsOf, treeAt, treeOf, writeTree, type JsonTree } from "./json-tree.ts";
import { RawJson } from "../support/nasty-values.ts";

const bank = treeOf(soundBank);

function isText(node: JsonTree, text: string): boolean {
  return node === text;
}

/** The sound bank with one value exchanged: the first that is `found`. */
function bankWhere(found: (node: JsonTree) => boolean, replacement: string): Buffer {
  const path = pathsOf(bank).find((candidate) => found(treeAt(bank, candidate)));
  if (path === undefined) throw new Error("The sound bank has no such value.");
  return Buffer.from(writeTree(changedAt(bank, path, () => new RawJson(replacement))));
}

/** As many different ids of options as there can be. */
function manyIds(count: number): string {
  const ids = Array.from({ length: count }, (_, index) => {
    const letter = String.fromCharCode(97 + Math.floor(index / 46_656));
    return `"${letter}${(index % 46_656).toString(36).padStart(3, "0")}"`;
  });
  return `[${ids.join(",")}]`;
}

function isKeyOfMultiple(node: JsonTree): boolean {
  return Array.isArray(node) && node[0] === "a" && node[1] === "d";
}

function isObjectives(node: JsonTree): boolean {
  return Array.isArray(node) && JSON.stringify(node).startsWith('[{"members":[["id","1.1.1"]');
}

function isItems(node: JsonTree): boolean {
  return Array.isArray(node) && JSON.stringify(node).startsWith('[{"members":[["id","q-');
}

function isStem(node: JsonTree): boolean {
  return isText(node, "Which one fits?");
}

/** Banks that a publisher signed and that cost a careless reader minutes or all its memory. */
export const heavyBanks: Readonly<Record<string, () => Buffer>> = {
  "a million wrong items": () => bankWhere(isItems, `[${"0,".repeat(1_000_000)}0]`),
  "as many wrong items as fit": () => bankWhere(isItems, `[${"0,".repeat(15_000_000)}0]`),
  "a key of a hundred thousand options": () => bankWhere(isKeyOfMultiple, manyIds(100_000)),
  "a key that names one option two hundred thousand times": () =>
    bankWhere(isKeyOfMultiple, `["a","d"${',"a"'.repeat(200_000)}]`),
  "a hundred thousand objectives": () => {
    const objectives = Array.from(
      { length: 100_000 },
      (_, index) => `{"id":"1.1.${index}","text":"One more","isNew":false}`,
    );
    return bankWhere(isObjectives, `[${objectives.join(",")}]`);
  },
  "lists within lists, a million deep": () =>
    bankWhere(isStem, `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`),
  "objects within objects, a million deep": () =>
    bankWhere(isStem, `${'{"a":'.repeat(1_000_000)}1${"}".repeat(1_000_000)}`),
  "a question of thirty million letters": () => bankWhere(isStem, `"${"x".repeat(30_000_000)}"`),
  "a million unknown keys": () => {
    const keys = Array.from({ length: 1_000_000 }, (_, index) => `"k${index}":0`);
    return bankWhere(isStem, `{${keys.join(",")}}`);
  },
};
