import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** As many colours as one byte can name. */
const PALETTE_SIZE = 256;

/** The pixels of a picture, row by row, each a number of 24 bits: red, green, blue. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint32Array;
}

/**
 * The same picture with at most 256 colours, in about a third of the bytes. A screen of text has few colours that matter: the most
 * frequent ones are kept, and each other pixel takes the nearest of them. Of 256 colours or fewer nothing is lost.
 */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, colours } = readPng(png);
  const palette = mostFrequent(colours);
  const places = placesIn(palette, new Set(colours));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = places.get(colours[y * width + x] ?? 0) ?? 0;
  return writePng({ width, height }, palette, rows);
}

function mostFrequent(colours: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, PALETTE_SIZE)
    .map(([colour]) => colour);
}

function placesIn(palette: readonly number[], wanted: ReadonlySet<number>): Map<number, number> {
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const colour of wanted) {
    if (places.has(colour)) continue;
    const distances = palette.map((kept) => distance(kept, colour));
    places.set(colour, distances.indexOf(Math.min(...distances)));
  }
  return places;
}

function distance(a: number, b: number): number {
  return [16, 8, 0].reduce(
    (sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2,
    0,
  );
}

/** How many bytes a pixel takes, by PNG's types of colour: red, green and blue, a place in a palette, and with an alpha channel. */
const BYTES_PER_PIXEL: Readonly<Record<number, number>> = { 2: 3, 3: 1, 6: 4 };

/** Reads a picture of 8 bits a channel as Chromium and this file write them; an alpha channel is left out. */
export function readPng(png: Buffer): Pixels {
  const [head] = chunksOf(png, "IHDR");
  const bytes = BYTES_PER_PIXEL[head?.readUInt8(9) ?? -1];
  if (head?.readUInt8(8) !== 8 || head.readUInt8(12) !== 0 || bytes === undefined)
    throw new Error("Only PNG files with 8 bits a channel and without interlacing are read here.");
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const raw = unfiltered(inflateSync(Buffer.concat(chunksOf(png, "IDAT"))), width * bytes, bytes);
  const [palette] = chunksOf(png, "PLTE");
  const colours = Uint32Array.from({ length: width * height }, (_, place) =>
    palette !== undefined && bytes === 1
      ? palette.readUIntBE((raw[place] ?? 0) * 3, 3)
      : raw.readUIntBE(place * bytes, 3),
  );
  return { width, height, colours };
}

/** Rows of `stride` bytes, each behind the number of its filter, as the bytes that they stand for. */
function unfiltered(rows: Buffer, stride: number, bytes: number): Buffer {
  const raw = Buffer.alloc((rows.length / (stride + 1)) * stride);
  for (let at = 0; at < raw.length; at += 1) {
    const [y, x] = [Math.floor(at / stride), at % stride];
    const left = x < bytes ? 0 : (raw[at - bytes] ?? 0);
    const up = raw[at - stride] ?? 0;
    const corner = x < bytes ? 0 : (raw[at - stride - bytes] ?? 0);
    const filter = rows[y * (stride + 1)] ?? 0;
    raw[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
  }
  return raw;
}

/** What a byte is expected to be from its neighbours, by the five filters of PNG. */
function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [byLeft, byUp, byCorner] = [up - corner, left - corner, left + up - 2 * corner].map(
        Math.abs,
      );
      if ((byLeft ?? 0) <= (byUp ?? 0) && (byLeft ?? 0) <= (byCorner ?? 0)) return left;
      return (byUp ?? 0) <= (byCorner ?? 0) ? up : corner;
    }
    default:
      return 0;
  }
}

function chunksOf(png: Buffer, wanted: string): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = SIGNATURE.length; at + 8 <= png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === wanted)
      found.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return found;
}

function writePng(size: Omit<Pixels, "colours">, palette: readonly number[], rows: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size.width, 0);
  head.writeUInt32BE(size.height, 4);
  head.writeUInt8(8, 8);
  head.writeUInt8(3, 9);
  const colours = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, place) => colours.writeUIntBE(colour, place * 3, 3));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
