import { SIGNATURE_NAME } from "../../electron/main/bank/package-layout.ts";
import { entriesOf, type SignedBank } from "./fuzz-bank.ts";

const LOCAL_MARK = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;

/** The entries of a stored ZIP as they follow one another in it: read apart from the reader under test. */
function walk(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const entries = new Map<string, Buffer>();
  let start = 0;
  while (bytes.length >= start + 4 && bytes.readUInt32LE(start) === LOCAL_MARK) {
    const nameEnd = start + LOCAL_HEADER_SIZE + bytes.readUInt16LE(start + 26);
    const end = nameEnd + bytes.readUInt16LE(start + 28) + bytes.readUInt32LE(start + 22);
    const name = bytes.toString("latin1", start + LOCAL_HEADER_SIZE, nameEnd);
    entries.set(name, bytes.subarray(nameEnd, end));
    start = end;
  }
  return entries;
}

/**
 * Whether a package holds exactly what was signed, byte for byte. The signature file may be spelt otherwise: it proves, it is
 * not what is proved.
 */
export function holdsWhatWasSigned(bytes: Buffer, bank: SignedBank): boolean {
  const found = walk(bytes);
  const expected = entriesOf(bank);
  return (
    found.size === expected.size &&
    [...expected].every(([name, content]) =>
      name === SIGNATURE_NAME ? found.has(name) : found.get(name)?.equals(content) === true,
    )
  );
}
