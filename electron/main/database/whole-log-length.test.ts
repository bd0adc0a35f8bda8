import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aLevelDbLog } from "../testing/a-leveldb-log.ts";
import { crc32c } from "./crc32c.ts";
import { wholeLogLength } from "./whole-log-length.ts";

const BLOCK_LENGTH = 32_768;

const payloadLength = fc.oneof(
  fc.nat(40),
  // Around the end of a block, and over one or two.
  fc.constantFrom(32_740, 32_754, 32_755, 32_761, 32_762, 40_000, 70_000),
);
const payloadLengths = fc.array(payloadLength, { maxLength: 6 });

function aLogOf(lengths: readonly number[]): Buffer {
  return aLevelDbLog(lengths.map((length) => Buffer.alloc(length, length % 251)));
}

describe("the checksum", () => {
  it("is CRC-32C: the examples of RFC 3720 and of the check value", () => {
    expect(crc32c(Buffer.alloc(32))).toBe(0x8a91_36aa);
    expect(crc32c(Buffer.alloc(32, 0xff))).toBe(0x62a8_ab43);
    expect(crc32c(Buffer.from("123456789"))).toBe(0xe306_9283);
  });
});

describe("the length of the whole records", () => {
  it("is that of a log that was written to its end", () => {
    fc.assert(
      fc.property(payloadLengths, (lengths) => {
        const log = aLogOf(lengths);
        expect(wholeLogLength(log)).toBe(log.length);
      }),
    );
  });

  it("leaves out what a killed writer began, wherever it was killed, and nothing else", () => {
    fc.assert(
      fc.property(payloadLengths, payloadLength, fc.nat(), (lengths, torn, kill) => {
        const whole = aLogOf(lengths);
        const log = aLogOf([...lengths, torn]);
        const reached = whole.length + (kill % (log.length - whole.length));
        // Zeros that fill the end of a block belong to no record; with or without them the log is whole.
        const filled = Math.ceil(whole.length / BLOCK_LENGTH) * BLOCK_LENGTH;
        expect([whole.length, Math.min(filled, reached)]).toContain(
          wholeLogLength(log.subarray(0, reached)),
        );
      }),
    );
  });

  it("is unknown where a whole record is not what was written: that is not the mark of a kill", () => {
    fc.assert(
      fc.property(payloadLengths, fc.integer({ min: 1, max: 255 }), (lengths, change) => {
        const log = aLogOf([...lengths, 3]);
        const last = log.length - 1;
        log[last] = (log[last] ?? 0) ^ change;
        expect(wholeLogLength(log)).toBeNull();
      }),
    );
  });
});
