import { crc32c } from "../database/crc32c.ts";

const BLOCK_LENGTH = 32_768;
const HEADER_LENGTH = 7;

function recordOf(type: number, payload: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from([type]), payload]);
  const checksum = crc32c(body);
  const header = Buffer.alloc(HEADER_LENGTH - 1);
  header.writeUInt32LE((((checksum >>> 15) | (checksum << 17)) + 0xa282_ead8) >>> 0);
  header.writeUInt16LE(payload.length, 4);
  return Buffer.concat([header, body]);
}

/** A LevelDB log as LevelDB writes it: each payload in one record, or in pieces where a block of 32 kB ends in it. */
export function aLevelDbLog(payloads: readonly Buffer[]): Buffer {
  let log = Buffer.alloc(0);
  for (const payload of payloads) {
    let rest = payload;
    let isFirst = true;
    do {
      const left = BLOCK_LENGTH - (log.length % BLOCK_LENGTH);
      if (left < HEADER_LENGTH) log = Buffer.concat([log, Buffer.alloc(left)]);
      const room = BLOCK_LENGTH - (log.length % BLOCK_LENGTH) - HEADER_LENGTH;
      const piece = rest.subarray(0, room);
      rest = rest.subarray(room);
      const isLast = rest.length === 0;
      const type = isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 3;
      log = Buffer.concat([log, recordOf(type, piece)]);
      isFirst = false;
    } while (rest.length > 0);
  }
  return log;
}
