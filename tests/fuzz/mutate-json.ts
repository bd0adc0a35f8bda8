import type { Dice } from "./dice.ts";
import {
  changedAt,
  isElements,
  isMembers,
  pathsOf,
  treeAt,
  treeOf,
  writeTree,
  type JsonTree,
  type Members,
} from "./json-tree.ts";
import {
  brokenJson,
  nastyAddresses,
  nastyCharacters,
  nastyMarkup,
  nastyNumbers,
  prototypeKeys,
  RawJson,
} from "../support/nasty-values.ts";

type TreeMutation = (tree: JsonTree, dice: Dice) => JsonTree;

function nastyText(dice: Dice): string {
  return dice.pick(dice.pick([nastyCharacters, nastyMarkup, nastyAddresses, prototypeKeys]));
}

function nested(depth: number): RawJson {
  return new RawJson(`${"[".repeat(depth)}${"]".repeat(depth)}`);
}

function nastyValue(dice: Dice): JsonTree {
  return dice.pick<() => JsonTree>([
    () => null,
    () => true,
    () => "",
    () => [],
    () => ({ members: [] }),
    () => dice.pick(nastyNumbers),
    () => nastyText(dice),
    () => "x".repeat(dice.pick([41, 81, 121, 201, 10_001, 100_000])),
    () => nested(dice.pick([2, 10, 33, 100, 1000, 20_000])),
    () => ({ members: [[dice.pick(prototypeKeys), "x"]] }),
    () => dice.pick(brokenJson),
  ])();
}

/** Changes one value of the tree of which `isFit` holds; the tree itself where there is none. */
function changeOne(
  tree: JsonTree,
  dice: Dice,
  isFit: (node: JsonTree) => boolean,
  change: (node: JsonTree) => JsonTree,
): JsonTree {
  const fit = pathsOf(tree).filter((path) => isFit(treeAt(tree, path)));
  return fit.length === 0 ? tree : changedAt(tree, dice.pick(fit), change);
}

function changeMembers(
  tree: JsonTree,
  dice: Dice,
  change: (members: Members["members"], place: number) => Members["members"],
): JsonTree {
  const isFilled = (node: JsonTree): boolean => isMembers(node) && node.members.length > 0;
  return changeOne(tree, dice, isFilled, (node) =>
    isMembers(node) ? { members: change(node.members, dice.below(node.members.length)) } : node,
  );
}

function changeElements(
  tree: JsonTree,
  dice: Dice,
  change: (list: readonly JsonTree[], place: number) => readonly JsonTree[],
): JsonTree {
  const isFilled = (node: JsonTree): boolean => isElements(node) && node.length > 0;
  return changeOne(tree, dice, isFilled, (node) =>
    isElements(node) ? change(node, dice.below(node.length)) : node,
  );
}

function changeText(tree: JsonTree, dice: Dice, change: (text: string) => string): JsonTree {
  const isText = (node: JsonTree): boolean => typeof node === "string";
  return changeOne(tree, dice, isText, (node) => (typeof node === "string" ? change(node) : node));
}

/** Each way to spoil a JSON document without looking at what it is about. */
const treeMutations: Readonly<Record<string, TreeMutation>> = {
  "a nasty value": (tree, dice) =>
    changeOne(
      tree,
      dice,
      () => true,
      () => nastyValue(dice),
    ),
  "a nasty number": (tree, dice) =>
    changeOne(
      tree,
      dice,
      (node) => typeof node === "number",
      () => dice.pick(nastyNumbers),
    ),
  "nasty text": (tree, dice) => changeText(tree, dice, () => nastyText(dice)),
  "nasty text within text": (tree, dice) =>
    changeText(tree, dice, (text) => {
      const place = dice.below(text.length + 1);
      return `${text.slice(0, place)}${nastyText(dice)}${text.slice(place)}`;
    }),
  "a nasty address": (tree, dice) =>
    changeOne(
      tree,
      dice,
      (node) => typeof node === "string" && node.startsWith("https:"),
      () => dice.pick(nastyAddresses),
    ),
  "longer text": (tree, dice) =>
    changeText(tree, dice, (text) => text.repeat(dice.pick([2, 10, 1000]))),
  "a key less": (tree, dice) =>
    changeMembers(tree, dice, (members, place) => members.filter((_, index) => index !== place)),
  "a key more": (tree, dice) =>
    changeMembers(tree, dice, (members, place) => [
      ...members.slice(0, place),
      [dice.pick([...prototypeKeys, "extra", nastyText(dice)]), nastyValue(dice)],
      ...members.slice(place),
    ]),
  "a key twice": (tree, dice) =>
    changeMembers(tree, dice, (members, place) => {
      const [key = "", value = null] = members[place] ?? [];
      return dice.chance(50)
        ? [...members, [key, nastyValue(dice)]]
        : [
            [key, nastyValue(dice)],
            ...members.slice(0, place),
            [key, value],
            ...members.slice(place + 1),
          ];
    }),
  "another key": (tree, dice) =>
    changeMembers(tree, dice, (members, place) =>
      members.map(([key, value], index) => [
        index === place
          ? dice.pick([key.toUpperCase(), `${key} `, ...prototypeKeys, nastyText(dice)])
          : key,
        value,
      ]),
    ),
  "an element less": (tree, dice) =>
    changeElements(tree, dice, (list, place) => list.filter((_, index) => index !== place)),
  "an element more often": (tree, dice) =>
    changeElements(tree, dice, (list, place) => {
      const copies = Array.from({ length: dice.pick([1, 2, 12, 100]) }, () => list[place] ?? null);
      return [...list, ...copies];
    }),
  "two values exchanged": (tree, dice) => {
    const paths = pathsOf(tree);
    const [one, other] = [dice.pick(paths), dice.pick(paths)];
    const [here, there] = [treeAt(tree, one), treeAt(tree, other)];
    return changedAt(
      changedAt(tree, one, () => there),
      other,
      () => here,
    );
  },
  "another order": (tree, dice) =>
    changeElements(tree, dice, (list) => [...list].sort(() => dice.below(3) - 1)),
  "another order of keys": (tree, dice) =>
    changeMembers(tree, dice, (members) => [...members].sort(() => dice.below(3) - 1)),
};

type Encoding = (text: string, dice: Dice) => Buffer;

/** Each way to write a text as bytes that are not plain UTF-8, or are not one document. */
const encodings: Readonly<Record<string, Encoding>> = {
  "a byte order mark": (text) => Buffer.from(`\ufeff${text}`),
  "UTF-16": (text, dice) => Buffer.from(`${dice.pick(["", "\ufeff"])}${text}`, "utf16le"),
  "UTF-16, the other way": (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  "UTF-32": (text) => Buffer.from(text.replace(/./gs, "$&\0\0\0"), "latin1"),
  "a broken character": (text, dice) => {
    const broken = dice.pick(["ff", "80", "c0af", "e08080", "eda080", "f4908080", "f09f98"]);
    const bytes = Buffer.from(text);
    const place = dice.below(bytes.length);
    return Buffer.concat([
      bytes.subarray(0, place),
      Buffer.from(broken, "hex"),
      bytes.subarray(place),
    ]);
  },
  "half a surrogate pair, escaped": (text, dice) =>
    Buffer.from(text.replace("Canary", dice.pick(["\\ud800", "\\udc00x", "\\udfff\\ud800"]))),
  "white space": (text, dice) =>
    Buffer.from(dice.pick([`\n\t ${text} \r\n`, `\u00a0${text}`, `\v${text}`, `${text}\0`])),
  "a second document": (text, dice) => Buffer.from(`${text}${dice.pick([",", "\n{}", "]", "//"])}`),
  "half a document": (text, dice) => Buffer.from(text.slice(0, dice.below(text.length))),
  "nothing at all": () => Buffer.alloc(0),
  "a lone value": (_text, dice) => Buffer.from(dice.pick(["null", "1", '"x"', "[]", "{}", "true"])),
};

/** A document of this value, spoilt once or a few times; says how. */
export function mutateJson(
  value: unknown,
  dice: Dice,
): { readonly what: string; readonly bytes: Buffer } {
  let tree = treeOf(value);
  const names: string[] = [];
  const times = dice.chance(10) ? 0 : dice.chance(65) ? 1 : 2 + dice.below(4);
  for (let time = 0; time < times; time += 1) {
    const name = dice.pick(Object.keys(treeMutations));
    names.push(name);
    tree = treeMutations[name]?.(tree, dice) ?? tree;
  }
  const text = writeTree(tree);
  if (!dice.chance(names.length === 0 ? 80 : 8))
    return { what: names.join(" + "), bytes: Buffer.from(text) };
  const encoding = dice.pick(Object.keys(encodings));
  const bytes = encodings[encoding]?.(text, dice) ?? Buffer.alloc(0);
  return { what: [...names, encoding].join(" + "), bytes };
}
