import { crc32c } from "./crc32c.ts";

/* A LevelDB log: https://github.com/google/leveldb/blob/main/doc/log_format.md */
const BLOCK_LENGTH = 32_768;
const LENGTH_OFFSET = 4;
const TYPE_OFFSET = 6;
const HEADER_LENGTH = 7;
const RECORD_TYPES = { full: 1, first: 2, middle: 3, last: 4 } as const;
const CHECKSUM_MASK = 0xa282_ead8;

/** LevelDB stores a checksum turned and shifted, so that a checksum of checksums is none of its own. */
function masked(checksum: number): number {
  return (((checksum >>> 15) | (checksum << 17)) + CHECKSUM_MASK) >>> 0;
}

function isSound(log: Buffer, start: number, end: number): boolean {
  const type = log[start + TYPE_OFFSET] ?? 0;
  const isKnown = type >= RECORD_TYPES.full && type <= RECORD_TYPES.last;
  return (
    isKnown && log.readUInt32LE(start) === masked(crc32c(log.subarray(start + TYPE_OFFSET, end)))
  );
}

/**
 * Up to where a LevelDB log holds whole records, in bytes: less than its length where its writer was killed in the middle of one.
 * Null where anything else is wrong with it.
 */
export function wholeLogLength(log: Buffer): number | null {
  let start = 0;
  let wholeLength = 0;
  while (start < log.length) {
    const left = BLOCK_LENGTH - (start % BLOCK_LENGTH);
    if (left < HEADER_LENGTH) {
      // Too little for a record: filled up to the end of the block.
      if (wholeLength === start) wholeLength = Math.min(start + left, log.length);
      start += left;
      continue;
    }
    if (log.length - start < HEADER_LENGTH) return wholeLength;
    const end = start + HEADER_LENGTH + log.readUInt16LE(start + LENGTH_OFFSET);
    if (end > log.length) return wholeLength;
    if (!isSound(log, start, end)) return null;
    const type = log[start + TYPE_OFFSET];
    if (type === RECORD_TYPES.full || type === RECORD_TYPES.last) wholeLength = end;
    start = end;
  }
  return wholeLength;
}
