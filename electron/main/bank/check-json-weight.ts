import { err, ok, type Result } from "../../../shared/lib/result.ts";

/** How much there may be in a JSON file. */
export interface JsonLimits {
  /** Lists and objects within one another. */
  readonly depth: number;
  /** Values of every kind, each key counted with its value. */
  readonly values: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

function isOpening(byte: number): boolean {
  return byte === 0x5b || byte === 0x7b;
}

function isClosing(byte: number): boolean {
  return byte === 0x5d || byte === 0x7d;
}

/** The place of the quotation mark that ends a string, or the end of the bytes. */
function endOfString(bytes: Uint8Array, start: number): number {
  let place = start + 1;
  while (place < bytes.length && bytes[place] !== QUOTE)
    place += bytes[place] === BACKSLASH ? 2 : 1;
  return place;
}

/**
 * Looks, before JSON is parsed, at how much it will become: a short text of nothing but brackets and zeros grows a
 * hundredfold in memory, and each of a million wrong values costs a schema an error of its own. Says what is too much;
 * whether it is JSON at all is for the parser to say.
 */
export function checkJsonWeight(bytes: Uint8Array, limits: JsonLimits): Result<null, string> {
  let depth = 0;
  let values = 1;
  for (let place = 0; place < bytes.length; place += 1) {
    const byte = bytes[place] ?? 0;
    if (byte === QUOTE) place = endOfString(bytes, place);
    else if (byte === COMMA) values += 1;
    else if (isOpening(byte)) {
      depth += 1;
      values += 1;
      if (depth > limits.depth) return err(`more than ${limits.depth} levels`);
    } else if (isClosing(byte)) depth -= 1;
    if (values > limits.values) return err(`more than ${limits.values} values`);
  }
  return ok(null);
}
