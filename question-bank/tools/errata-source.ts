import { z } from "zod";
import { type Errata, ErrataSchema } from "../../shared/bank/errata.ts";
import { ItemSourceSchema } from "../../shared/bank/item.ts";
import { toItem } from "./source/to-item.ts";

/** Errata as their authors write them: what is signed is made of it. */
const ErrataSourceSchema = z.strictObject({
  bankId: z.string(),
  serial: z.int(),
  revisions: z.strictObject({ from: z.int(), to: z.int() }),
  withdraw: z.array(z.strictObject({ itemId: z.string(), reason: z.string() })).default([]),
  correct: z.array(z.strictObject({ item: ItemSourceSchema, reason: z.string() })).default([]),
});

/** The errata of a parsed source. Throws, as a schema does or with the text that is no allowed Markdown, where it is not as it should be. */
export function toErrata(source: unknown, signing: Pick<Errata, "publisher" | "issuedAt">): Errata {
  const { withdraw, correct, ...rest } = ErrataSourceSchema.parse(source);
  return ErrataSchema.parse({
    format: "rehearsal-errata-1",
    ...rest,
    ...signing,
    entries: [
      ...withdraw.map((entry) => ({ action: "withdraw", ...entry })),
      ...correct.map(({ item, reason }) => ({ action: "correct", item: toItem(item), reason })),
    ],
  });
}
