/** A square picture: its pixels as RGBA rows from the top, and the same as a PNG file. */
export interface SquarePicture {
  readonly sizePx: number;
  readonly rgba: Buffer;
  readonly png: Buffer;
}

const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;
const BITMAP_HEADER_BYTES = 40;
/** From this size on a PNG stands in the file as it is; older parts of Windows read smaller ones as bitmaps only. */
const PNG_FROM_PX = 256;

/** A device-independent bitmap as icons hold it: twice the height for its mask, rows from the bottom, BGRA. */
function bitmapOf({ sizePx, rgba }: SquarePicture): Buffer {
  const maskRowBytes = Math.ceil(sizePx / 32) * 4;
  const bitmap = Buffer.alloc(BITMAP_HEADER_BYTES + sizePx * sizePx * 4 + sizePx * maskRowBytes);
  bitmap.writeUInt32LE(BITMAP_HEADER_BYTES, 0);
  bitmap.writeInt32LE(sizePx, 4);
  bitmap.writeInt32LE(sizePx * 2, 8);
  bitmap.writeUInt16LE(1, 12);
  bitmap.writeUInt16LE(32, 14);
  for (let row = 0; row < sizePx; row += 1) {
    const from = (sizePx - 1 - row) * sizePx * 4;
    for (let place = 0; place < sizePx * 4; place += 4) {
      const to = BITMAP_HEADER_BYTES + row * sizePx * 4 + place;
      // The mask stays empty: what is transparent is said by the fourth channel.
      bitmap.writeUInt8(rgba.readUInt8(from + place + 2), to);
      bitmap.writeUInt8(rgba.readUInt8(from + place + 1), to + 1);
      bitmap.writeUInt8(rgba.readUInt8(from + place), to + 2);
      bitmap.writeUInt8(rgba.readUInt8(from + place + 3), to + 3);
    }
  }
  return bitmap;
}

/** A Windows icon of these pictures, each at most 256 px wide: bitmaps, and from 256 px on PNG. */
export function icoFile(pictures: readonly SquarePicture[]): Buffer {
  const bodies = pictures.map((picture) =>
    picture.sizePx < PNG_FROM_PX ? bitmapOf(picture) : picture.png,
  );
  const header = Buffer.alloc(HEADER_BYTES + pictures.length * ENTRY_BYTES);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, body] of bodies.entries()) {
    const entry = HEADER_BYTES + index * ENTRY_BYTES;
    const sizePx = pictures[index]?.sizePx ?? 0;
    // A byte holds no 256; the format writes it as 0.
    header.writeUInt8(sizePx % PNG_FROM_PX, entry);
    header.writeUInt8(sizePx % PNG_FROM_PX, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(body.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += body.length;
  }
  return Buffer.concat([header, ...bodies]);
}
