import type { Dice } from "./dice.ts";

type ByteMutation = (bytes: Buffer, dice: Dice) => Buffer;

/** What a header, a size or a mark might be overwritten with. */
const WORDS = ["00000000", "ffffffff", "ffffff7f", "504b0304", "504b0102", "504b0506", "504b0607"];

function spliced(bytes: Buffer, start: number, length: number, middle: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, start), middle, bytes.subarray(start + length)]);
}

const byteMutations: Readonly<Record<string, ByteMutation>> = {
  "flipped bit": (bytes, dice) => {
    const copy = Buffer.from(bytes);
    const place = dice.below(copy.length);
    if (copy.length > 0) copy.writeUInt8(copy.readUInt8(place) ^ (1 << dice.below(8)), place);
    return copy;
  },
  "overwritten bytes": (bytes, dice) => {
    const middle = dice.bytes(1 + dice.below(30));
    return spliced(bytes, dice.below(bytes.length), middle.length, middle);
  },
  "overwritten word": (bytes, dice) =>
    spliced(bytes, dice.below(bytes.length), 4, Buffer.from(dice.pick(WORDS), "hex")),
  "more bytes": (bytes, dice) =>
    spliced(bytes, dice.below(bytes.length + 1), 0, dice.bytes(1 + dice.below(30))),
  "fewer bytes": (bytes, dice) =>
    spliced(bytes, dice.below(bytes.length), 1 + dice.below(30), Buffer.alloc(0)),
  "cut off": (bytes, dice) => bytes.subarray(0, dice.below(bytes.length)),
  "cut off in front": (bytes, dice) => bytes.subarray(dice.below(bytes.length)),
  "a stretch twice": (bytes, dice) => {
    const start = dice.below(bytes.length);
    const stretch = bytes.subarray(start, start + dice.below(200));
    return spliced(bytes, dice.below(bytes.length), 0, stretch);
  },
  "line ends of Windows": (bytes) =>
    Buffer.from(bytes.toString("latin1").replaceAll("\n", "\r\n"), "latin1"),
  "nothing but noise": (_bytes, dice) => dice.bytes(dice.below(400)),
};

/** Some bytes, spoilt without regard to what they mean; says how. */
export function mutateBytes(
  bytes: Buffer,
  dice: Dice,
): { readonly what: string; readonly bytes: Buffer } {
  let copy = bytes;
  const names: string[] = [];
  const times = 1 + (dice.chance(60) ? 0 : dice.below(4));
  for (let time = 0; time < times; time += 1) {
    const name = dice.pick(Object.keys(byteMutations));
    names.push(name);
    copy = byteMutations[name]?.(copy, dice) ?? copy;
  }
  return { what: names.join(" + "), bytes: copy };
}
