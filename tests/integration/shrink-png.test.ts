import { crc32, deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPng, shrinkPng } from "../pictures/shrink-png.ts";

function chunk(name: string, content: Buffer): Buffer {
  const framed = Buffer.alloc(content.length + 12);
  framed.writeUInt32BE(content.length, 0);
  framed.write(name, 4, "latin1");
  content.copy(framed, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), framed.length - 4);
  return framed;
}

/** A picture as a browser writes one: three bytes a pixel, and `rows` with the filter of each before it. */
function pngOf(width: number, rows: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Rows of six pixels under any of the five filters. */
const anyRows = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.uint8Array({ minLength: 18, maxLength: 18 }))
    .map(([filter, bytes]) => Buffer.from([filter, ...bytes])),
  { minLength: 1, maxLength: 12 },
);

function distance(a: number, b: number): number {
  return Math.max(
    ...[16, 8, 0].map((shift) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255))),
  );
}

describe("a picture made smaller", () => {
  it("is the same picture where 256 colours are enough", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const png = pngOf(6, rows);
        expect(readPng(shrinkPng(png))).toEqual(readPng(png));
      }),
    );
  });

  it("keeps every frequent colour, and gives a rare one its nearest", () => {
    const greys = Array.from({ length: 256 }, (_, grey) => [grey, grey, grey]);
    const rare = [100, 101, 100];
    const rows = [...greys, ...greys, rare].map((colour) => Buffer.from([0, ...colour]));
    const { colours } = readPng(shrinkPng(pngOf(1, rows)));
    expect(colours[7]).toBe(0x070707);
    expect(distance(colours.at(-1) ?? 0, 0x646564)).toBe(1);
  });

  it("reads the five filters of PNG", () => {
    // Each row says by its own filter what the first one says plainly: one grey after another.
    const rows = [
      [0, 10, 10, 10, 20, 20, 20],
      [1, 10, 10, 10, 10, 10, 10],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 5, 5, 5, 5, 5],
      [4, 0, 0, 0, 0, 0, 0],
    ].map((row) => Buffer.from(row));
    expect([...readPng(pngOf(2, rows)).colours]).toEqual(
      Array.from({ length: 5 }, () => [0x0a0a0a, 0x141414]).flat(),
    );
  });

  it("refuses a file that is none of these", () => {
    expect(() => readPng(Buffer.from("GIF89a"))).toThrow("Only PNG files");
  });
});
