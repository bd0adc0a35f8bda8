import { crc32 } from "node:zlib";

/** An entry of a ZIP file, each field of its two headers as it is to be written, right or wrong. */
export interface RawEntry {
  readonly name: Buffer;
  readonly content: Buffer;
  readonly localMark: number;
  readonly directoryMark: number;
  readonly madeBy: number;
  readonly version: number;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localExtra: Buffer;
  readonly directoryExtra: Buffer;
  readonly comment: Buffer;
  readonly disk: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  /** Null: where the entry really stands. */
  readonly offset: number | null;
  /** What the local header says in place of the directory. */
  readonly localName: Buffer | null;
  readonly localSize: number | null;
  readonly isInDirectory: boolean;
  readonly isInBody: boolean;
}

/** The closing record; null stands for what is true. */
interface RawEnd {
  readonly mark: number;
  readonly disk: number;
  readonly directoryDisk: number;
  readonly countHere: number | null;
  readonly count: number | null;
  readonly directorySize: number | null;
  readonly directoryOffset: number | null;
  readonly comment: Buffer;
  /** The comment's length, where it lies. */
  readonly commentLength: number | null;
}

/** A whole ZIP file before it is written. */
export interface RawZip {
  readonly prefix: Buffer;
  readonly entries: readonly RawEntry[];
  /** Stands between the entries and the directory. */
  readonly gap: Buffer;
  /** Stands between the directory and the closing record: ZIP64 records, for example. */
  readonly beforeEnd: Buffer;
  readonly end: RawEnd;
  readonly suffix: Buffer;
}

const nothing = Buffer.alloc(0);

/** A sound, stored entry as `writeStoredZip` writes it. */
export function rawEntry(name: string, content: Buffer): RawEntry {
  return {
    name: Buffer.from(name),
    content,
    localMark: 0x04034b50,
    directoryMark: 0x02014b50,
    madeBy: 20,
    version: 20,
    flags: 0x0800,
    method: 0,
    time: 0,
    date: 0x21,
    checksum: crc32(content),
    packedSize: content.length,
    size: content.length,
    localExtra: nothing,
    directoryExtra: nothing,
    comment: nothing,
    disk: 0,
    internalAttributes: 0,
    externalAttributes: 0,
    offset: null,
    localName: null,
    localSize: null,
    isInDirectory: true,
    isInBody: true,
  };
}

/** A sound ZIP file of these files in their order. */
export function rawZip(files: ReadonlyMap<string, Buffer>): RawZip {
  return {
    prefix: nothing,
    entries: [...files].map(([name, content]) => rawEntry(name, content)),
    gap: nothing,
    beforeEnd: nothing,
    end: {
      mark: 0x06054b50,
      disk: 0,
      directoryDisk: 0,
      countHere: null,
      count: null,
      directorySize: null,
      directoryOffset: null,
      comment: nothing,
      commentLength: null,
    },
    suffix: nothing,
  };
}

/** Little-endian fields one after the other, each as [size in bytes, value]; too large a value loses its upper bits. */
export function record(...fields: readonly (readonly [size: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([size, value]) => {
      const field = Buffer.alloc(8);
      field.writeBigUInt64LE(BigInt.asUintN(64, BigInt(Math.trunc(value))));
      return field.subarray(0, size);
    }),
  );
}

function localRecord(entry: RawEntry): Buffer {
  const name = entry.localName ?? entry.name;
  return Buffer.concat([
    record([4, entry.localMark], [2, entry.version], [2, entry.flags], [2, entry.method]),
    record([2, entry.time], [2, entry.date], [4, entry.checksum], [4, entry.packedSize]),
    record([4, entry.localSize ?? entry.size], [2, name.length], [2, entry.localExtra.length]),
    name,
    entry.localExtra,
    entry.content,
  ]);
}

function directoryRecord(entry: RawEntry, offset: number): Buffer {
  const { directoryExtra, comment, name } = entry;
  return Buffer.concat([
    record([4, entry.directoryMark], [2, entry.madeBy], [2, entry.version], [2, entry.flags]),
    record([2, entry.method], [2, entry.time], [2, entry.date], [4, entry.checksum]),
    record([4, entry.packedSize], [4, entry.size], [2, name.length], [2, directoryExtra.length]),
    record([2, comment.length], [2, entry.disk], [2, entry.internalAttributes]),
    record([4, entry.externalAttributes], [4, entry.offset ?? offset]),
    name,
    directoryExtra,
    comment,
  ]);
}

/** The bytes of a ZIP file with all that is wrong with it. */
export function writeRawZip(zip: RawZip): Buffer {
  const body: Buffer[] = [zip.prefix];
  const directory: Buffer[] = [];
  let offset = zip.prefix.length;
  for (const entry of zip.entries) {
    const local = entry.isInBody ? localRecord(entry) : nothing;
    body.push(local);
    if (entry.isInDirectory) directory.push(directoryRecord(entry, offset));
    offset += local.length;
  }
  const { end } = zip;
  const listing = Buffer.concat(directory);
  return Buffer.concat([
    ...body,
    zip.gap,
    listing,
    zip.beforeEnd,
    record([4, end.mark], [2, end.disk], [2, end.directoryDisk]),
    record([2, end.countHere ?? directory.length], [2, end.count ?? directory.length]),
    record([4, end.directorySize ?? listing.length]),
    record([4, end.directoryOffset ?? offset + zip.gap.length]),
    record([2, end.commentLength ?? end.comment.length]),
    end.comment,
    zip.suffix,
  ]);
}
