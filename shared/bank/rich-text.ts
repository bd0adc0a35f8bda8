import { z } from "zod";
import { plainText } from "./plain-text.ts";

/** A run of text with at most one style. Styles do not nest: an exam text never needs it. */
const InlineSchema = z
  .strictObject({
    type: z.enum(["text", "strong", "emphasis", "code"]),
    text: plainText(1, 10_000),
  })
  .readonly();
export type Inline = z.infer<typeof InlineSchema>;

/** One line of text: an option, a prompt, a list entry. */
export const InlineTextSchema = z.array(InlineSchema).min(1).readonly();
export type InlineText = z.infer<typeof InlineTextSchema>;

export const BlockSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("paragraph"), content: InlineTextSchema }).readonly(),
  z
    .strictObject({
      type: z.literal("list"),
      isOrdered: z.boolean(),
      entries: z.array(InlineTextSchema).min(1).readonly(),
    })
    .readonly(),
]);
export type Block = z.infer<typeof BlockSchema>;

/** Paragraphs and lists: a stem, a rationale, a takeaway. A tree, never HTML. */
export const BlockTextSchema = z.array(BlockSchema).min(1).readonly();
export type BlockText = z.infer<typeof BlockTextSchema>;
