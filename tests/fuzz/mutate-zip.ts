import { deflateRawSync } from "node:zlib";
import type { Dice } from "./dice.ts";
import type { Files } from "./fuzz-bank.ts";
import { nastyNames } from "../support/nasty-values.ts";
import { rawEntry, rawZip, record, writeRawZip, type RawEntry, type RawZip } from "./raw-zip.ts";

type ZipMutation = (zip: RawZip, dice: Dice) => RawZip;

const LENGTHS = [
  0, 1, 2, 21, 22, 29, 30, 45, 46, 0xff, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0xfffffffe,
  0xffffffff,
];
const METHODS = [1, 6, 8, 9, 12, 14, 93, 95, 97, 98, 99, 0xffff];
/** Unix modes of a symbolic link, a folder, a device, a file with the set-user bit. */
const MODES = [0o120777, 0o040755, 0o020666, 0o104755].map((mode) => mode * 0x10000);

function changedEntry(
  zip: RawZip,
  dice: Dice,
  change: (entry: RawEntry) => Partial<RawEntry>,
): RawZip {
  if (zip.entries.length === 0) return zip;
  const place = dice.below(zip.entries.length);
  const entries = zip.entries.map((entry, index) =>
    index === place ? { ...entry, ...change(entry) } : entry,
  );
  return { ...zip, entries };
}

function nearby(dice: Dice, value: number): number {
  return dice.chance(50) ? Math.max(0, value + dice.below(9) - 4) : dice.pick(LENGTHS);
}

/** A header ID and its data, as an extra field holds them. */
function extraField(dice: Dice): Buffer {
  const id = dice.pick([0x0001, 0x000a, 0x5455, 0x7075, 0x6375, 0x9901, 0xcafe]);
  const data = dice.bytes(dice.below(40));
  return Buffer.concat([record([2, id], [2, dice.chance(80) ? data.length : 0xffff]), data]);
}

/** A ZIP64 end record and its locator. */
function zip64Records(dice: Dice, zip: RawZip): Buffer {
  const count = nearby(dice, zip.entries.length);
  const place = dice.pick(LENGTHS);
  return Buffer.concat([
    record([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count]),
    record([8, dice.pick(LENGTHS)], [8, place]),
    record([4, 0x07064b50], [4, 0], [8, place], [4, 1]),
  ]);
}

function pickEntry(zip: RawZip, dice: Dice): RawEntry {
  return zip.entries.length === 0 ? rawEntry("bank.json", Buffer.alloc(1)) : dice.pick(zip.entries);
}

function inserted(zip: RawZip, dice: Dice, entry: RawEntry): RawZip {
  const entries = [...zip.entries];
  entries.splice(dice.below(entries.length + 1), 0, entry);
  return { ...zip, entries };
}

/** Each way to spoil the structure of a ZIP file. */
const zipMutations: Readonly<Record<string, ZipMutation>> = {
  "a name": (zip, dice) =>
    changedEntry(zip, dice, () => ({ name: Buffer.from(dice.pick(nastyNames)) })),
  "another name in the local header": (zip, dice) =>
    changedEntry(zip, dice, () => ({ localName: Buffer.from(dice.pick(nastyNames)) })),
  "an entry that has no place": (zip, dice) =>
    inserted(zip, dice, rawEntry(dice.pick(nastyNames), dice.bytes(dice.below(50)))),
  "an entry twice": (zip, dice) => inserted(zip, dice, pickEntry(zip, dice)),
  "an entry twice, the second with other content": (zip, dice) => {
    const { name } = pickEntry(zip, dice);
    return inserted(zip, dice, { ...rawEntry("", dice.bytes(20)), name });
  },
  "an entry less": (zip, dice) => {
    const place = dice.below(zip.entries.length);
    return { ...zip, entries: zip.entries.filter((_, index) => index !== place) };
  },
  "another order": (zip, dice) => ({
    ...zip,
    entries: [...zip.entries].sort(() => dice.below(3) - 1),
  }),
  "an entry that the directory hides": (zip, dice) =>
    changedEntry(zip, dice, () => ({ isInDirectory: false })),
  "an entry that is only in the directory": (zip, dice) =>
    changedEntry(zip, dice, () => ({ isInBody: false })),
  "two entries over the same bytes": (zip, dice) =>
    inserted(zip, dice, { ...pickEntry(zip, dice), isInBody: false, offset: dice.below(200) }),
  "an offset": (zip, dice) => changedEntry(zip, dice, () => ({ offset: nearby(dice, 0) })),
  "a size": (zip, dice) => changedEntry(zip, dice, ({ size }) => ({ size: nearby(dice, size) })),
  "a packed size": (zip, dice) =>
    changedEntry(zip, dice, ({ size }) => ({ packedSize: nearby(dice, size) })),
  "both sizes": (zip, dice) =>
    changedEntry(zip, dice, (entry) => {
      const size = nearby(dice, entry.size);
      return { size, packedSize: size };
    }),
  "a size in the local header": (zip, dice) =>
    changedEntry(zip, dice, ({ size }) => ({ localSize: nearby(dice, size) })),
  "a checksum": (zip, dice) =>
    changedEntry(zip, dice, ({ checksum }) => ({ checksum: checksum ^ (1 << dice.below(31)) })),
  "a method without compression": (zip, dice) =>
    changedEntry(zip, dice, () => ({ method: dice.pick(METHODS) })),
  "a compressed entry": (zip, dice) =>
    changedEntry(zip, dice, ({ content }) => {
      const packed = deflateRawSync(content);
      return { method: 8, content: packed, packedSize: packed.length };
    }),
  "a bomb": (zip, dice) =>
    changedEntry(zip, dice, () => {
      const size = 1_000_000 * (1 + dice.below(8));
      const packed = deflateRawSync(Buffer.alloc(size));
      return { method: 8, content: packed, packedSize: packed.length, size };
    }),
  flags: (zip, dice) =>
    changedEntry(zip, dice, ({ flags }) => ({ flags: flags ^ (1 << dice.below(16)) })),
  "sizes behind the content": (zip, dice) =>
    changedEntry(zip, dice, ({ content, checksum, size }) => ({
      flags: 0x0808,
      content: Buffer.concat([
        content,
        record([4, 0x08074b50], [4, checksum], [4, size], [4, size]),
      ]),
      localSize: 0,
    })),
  "an extra field": (zip, dice) =>
    changedEntry(zip, dice, () =>
      dice.chance(50) ? { localExtra: extraField(dice) } : { directoryExtra: extraField(dice) },
    ),
  "a comment of an entry": (zip, dice) =>
    changedEntry(zip, dice, () => ({ comment: dice.bytes(1 + dice.below(60)) })),
  "a symbolic link, folder or device": (zip, dice) =>
    changedEntry(zip, dice, () => ({
      madeBy: 0x0314,
      externalAttributes: dice.pick(MODES),
      ...(dice.chance(50) && { content: Buffer.from("/etc/passwd") }),
    })),
  "a date": (zip, dice) => changedEntry(zip, dice, () => ({ date: dice.below(0x10000) })),
  "a version": (zip, dice) => changedEntry(zip, dice, () => ({ version: dice.below(0x10000) })),
  "a disk": (zip, dice) => changedEntry(zip, dice, () => ({ disk: 1 + dice.below(9) })),
  "a mark": (zip, dice) =>
    changedEntry(zip, dice, () =>
      dice.chance(50) ? { localMark: 0x04034b51 } : { directoryMark: 0x04034b50 },
    ),
  "the count": (zip, dice) => ({
    ...zip,
    end: { ...zip.end, count: nearby(dice, zip.entries.length) },
  }),
  "the count on this disk": (zip, dice) => ({
    ...zip,
    end: { ...zip.end, countHere: nearby(dice, zip.entries.length) },
  }),
  "the directory's size": (zip, dice) => ({
    ...zip,
    end: { ...zip.end, directorySize: dice.pick(LENGTHS) },
  }),
  "the directory's offset": (zip, dice) => ({
    ...zip,
    end: { ...zip.end, directoryOffset: dice.chance(50) ? dice.below(9000) : dice.pick(LENGTHS) },
  }),
  "a comment at the end": (zip, dice) => {
    const comment = dice.bytes(1 + dice.below(100));
    const commentLength = dice.chance(70) ? null : dice.pick(LENGTHS);
    return { ...zip, end: { ...zip.end, comment, commentLength } };
  },
  "the end twice": (zip, dice) => ({
    ...zip,
    suffix: writeRawZip({ ...zip, entries: dice.chance(50) ? [] : zip.entries }),
  }),
  "a second package in the comment": (zip) => ({
    ...zip,
    end: { ...zip.end, comment: writeRawZip(zip) },
  }),
  "ZIP64 records": (zip, dice) => ({
    ...zip,
    beforeEnd: zip64Records(dice, zip),
    end: dice.chance(50)
      ? { ...zip.end, count: 0xffff, directoryOffset: 0xffffffff, directorySize: 0xffffffff }
      : zip.end,
  }),
  "another file in front": (zip, dice) => ({
    ...zip,
    prefix: Buffer.from(dice.pick(["%PDF-1.7\n", "<html>", "MZ", "#!/bin/sh\n", "GIF89a", "PK"])),
  }),
  "bytes behind": (zip, dice) => ({ ...zip, suffix: dice.bytes(1 + dice.below(60)) }),
  "bytes between": (zip, dice) => ({ ...zip, gap: dice.bytes(1 + dice.below(60)) }),
  "thousands of entries": (zip, dice) => {
    const extra = Array.from({ length: 1990 + dice.below(20) }, (_, index) =>
      rawEntry(`media/a${index}.png`, Buffer.from("x")),
    );
    return { ...zip, entries: [...zip.entries, ...extra] };
  },
  "no entries": (zip) => ({ ...zip, entries: [] }),
};

/** A package of these files with its structure spoilt once or a few times; says how. */
export function mutateZip(
  files: Files,
  dice: Dice,
): { readonly what: string; readonly bytes: Buffer } {
  let zip = rawZip(files);
  const names: string[] = [];
  const times = dice.chance(70) ? 1 : 2 + dice.below(3);
  for (let time = 0; time < times; time += 1) {
    const name = dice.pick(Object.keys(zipMutations));
    names.push(name);
    zip = zipMutations[name]?.(zip, dice) ?? zip;
  }
  return { what: names.join(" + "), bytes: writeRawZip(zip) };
}
