import { z } from "zod";
import { ItemIdSchema, ItemSchema } from "./item.ts";

/** How items that were asked once stand in the installed bank. */
export const CurrentItemsSchema = z
  .strictObject({
    version: z.string(),
    revision: z.int(),
    items: z
      .array(
        z
          .strictObject({
            itemId: ItemIdSchema,
            /** Null where the bank has it no more. */
            item: ItemSchema.nullable(),
            /** Why it was corrected or withdrawn, in the publisher's words; null where it gave none. */
            reason: z.string().nullable(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type CurrentItems = z.infer<typeof CurrentItemsSchema>;
