/** What macOS calls a picture by, with its width in pixels. Twice a size is the one for dense screens. */
export const ICNS_SIZES_PX = {
  ic11: 32,
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic14: 512,
  ic09: 512,
  ic10: 1024,
} as const;

type IcnsType = keyof typeof ICNS_SIZES_PX;

function chunk(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, "latin1");
  head.writeUInt32BE(head.length + body.length, 4);
  return Buffer.concat([head, body]);
}

/** A macOS icon of PNG files, one for each type. */
export function icnsFile(pngs: Readonly<Record<IcnsType, Buffer>>): Buffer {
  return chunk("icns", Buffer.concat(Object.entries(pngs).map(([type, png]) => chunk(type, png))));
}
