import { z } from "zod";
import { PartIdSchema } from "../bank/item.ts";

/** What a candidate answered, one shape per kind of item. May be incomplete; scoring decides what that is worth. */
export const ResponseSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("single-choice"), optionId: PartIdSchema }).readonly(),
  z
    .strictObject({
      kind: z.literal("multiple-response"),
      optionIds: z.array(PartIdSchema).min(1).readonly(),
    })
    .readonly(),
  z
    .strictObject({ kind: z.literal("ordering"), order: z.array(PartIdSchema).min(1).readonly() })
    .readonly(),
  z
    .strictObject({
      kind: z.literal("matching"),
      /** Prompt id to option id; prompts without a choice are absent. At least one entry. */
      pairs: z.record(PartIdSchema, PartIdSchema).readonly(),
    })
    .readonly(),
]);
export type Response = z.infer<typeof ResponseSchema>;
export type ResponseOf<K extends Response["kind"]> = Extract<Response, { readonly kind: K }>;
