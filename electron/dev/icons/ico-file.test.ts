import { describe, expect, it } from "vitest";
import { icoFile } from "./ico-file.ts";

/** Two by two: red, green; blue, and nothing. */
const picture = {
  sizePx: 2,
  rgba: Buffer.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 0, 0, 0, 0]),
  png: Buffer.from("small"),
};
const large = { sizePx: 256, rgba: Buffer.alloc(256 * 256 * 4), png: Buffer.from("large") };

describe("a Windows icon", () => {
  it("holds small pictures as bitmaps from the bottom up, blue first, with an empty mask", () => {
    const file = icoFile([picture]);
    const offset = file.readUInt32LE(6 + 12);
    expect([file.readUInt8(6), file.readUInt8(7)]).toEqual([2, 2]);
    expect(file.readUInt32LE(6 + 8)).toBe(file.length - offset);
    // The height counts the mask too.
    expect([file.readInt32LE(offset + 4), file.readInt32LE(offset + 8)]).toEqual([2, 4]);
    expect([...file.subarray(offset + 40)]).toEqual([
      ...[255, 0, 0, 255, 0, 0, 0, 0],
      ...[0, 0, 255, 255, 0, 255, 0, 255],
      ...[0, 0, 0, 0, 0, 0, 0, 0],
    ]);
  });

  it("holds a picture of 256 px as PNG, and writes its width as 0", () => {
    const file = icoFile([picture, large]);
    const entry = 6 + 16;
    expect(file.readUInt16LE(4)).toBe(2);
    expect(file.readUInt8(entry)).toBe(0);
    const offset = file.readUInt32LE(entry + 12);
    expect(file.subarray(offset).toString()).toBe("large");
  });
});
