/** An entry as the records of a ZIP file describe it. Sizes and offsets in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  /** CRC-32 of the content, unsigned. */
  readonly checksum: number;
  /** Where the entry's local header stands. */
  readonly offset: number;
}

export const LOCAL_HEADER_SIZE = 30;
export const DIRECTORY_HEADER_SIZE = 46;
export const END_RECORD_SIZE = 22;

const LOCAL_HEADER_MARK = 0x04034b50;
export const DIRECTORY_HEADER_MARK = 0x02014b50;
export const END_RECORD_MARK = 0x06054b50;

/** ZIP 2.0, the least that knows folders in names. */
const ZIP_VERSION = 20;
const UTF8_NAMES_FLAG = 0x0800;
export const STORED_METHOD = 0;
const MIDNIGHT = 0;
/** 1 January 1980, the first day ZIP knows: two builds of one bank are the same bytes. */
const FIRST_DAY = 0x21;

/** The fields that the local and the directory header share, from the version needed to the length of the extra field. */
function writeShared(record: Buffer, start: number, entry: ZipEntry): void {
  record.writeUInt16LE(ZIP_VERSION, start);
  record.writeUInt16LE(UTF8_NAMES_FLAG, start + 2);
  record.writeUInt16LE(STORED_METHOD, start + 4);
  record.writeUInt16LE(MIDNIGHT, start + 6);
  record.writeUInt16LE(FIRST_DAY, start + 8);
  record.writeUInt32LE(entry.checksum, start + 10);
  record.writeUInt32LE(entry.size, start + 14);
  record.writeUInt32LE(entry.size, start + 18);
  record.writeUInt16LE(entry.name.length, start + 22);
}

/** The header that stands before an entry's content, with its name. */
export function localHeaderOf(entry: ZipEntry): Buffer {
  const record = Buffer.alloc(LOCAL_HEADER_SIZE + entry.name.length);
  record.writeUInt32LE(LOCAL_HEADER_MARK, 0);
  writeShared(record, 4, entry);
  record.write(entry.name, LOCAL_HEADER_SIZE, "latin1");
  return record;
}

/** An entry's header in the central directory, with its name. */
export function directoryHeaderOf(entry: ZipEntry): Buffer {
  const record = Buffer.alloc(DIRECTORY_HEADER_SIZE + entry.name.length);
  record.writeUInt32LE(DIRECTORY_HEADER_MARK, 0);
  record.writeUInt16LE(ZIP_VERSION, 4);
  writeShared(record, 6, entry);
  record.writeUInt32LE(entry.offset, 42);
  record.write(entry.name, DIRECTORY_HEADER_SIZE, "latin1");
  return record;
}

/** The record that closes the file. */
export function endRecordOf(
  entryCount: number,
  directory: { readonly offset: number; readonly size: number },
): Buffer {
  const record = Buffer.alloc(END_RECORD_SIZE);
  record.writeUInt32LE(END_RECORD_MARK, 0);
  record.writeUInt16LE(entryCount, 8);
  record.writeUInt16LE(entryCount, 10);
  record.writeUInt32LE(directory.size, 12);
  record.writeUInt32LE(directory.offset, 16);
  return record;
}
