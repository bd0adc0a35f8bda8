import { wordsOf } from "../lint/words.ts";

// More words than the rules hedges and absolutes count: those compare rates, here each word only has to point one way.
const HEDGES = new Set(
  `approximately can commonly could generally largely likely mainly may might mostly normally often partly perhaps possibly
  probably rarely roughly seldom some sometimes somewhat tend tends typically usually`.split(/\s+/),
);
const ABSOLUTES = new Set(
  `absolutely all always any cannot completely entirely every everything exclusively fully guarantee guaranteed guarantees
  impossible must never no none nothing only purely solely totally wholly`.split(/\s+/),
);

/** How carefully a text speaks: its hedges less its absolutes. */
export function hedging(text: string): number {
  const words = wordsOf(text);
  const count = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length;
  return count(HEDGES) - count(ABSOLUTES);
}
