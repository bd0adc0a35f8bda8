import { z } from "zod";
import { ItemIdSchema, PartIdSchema } from "../bank/item.ts";
import { BankIdSchema } from "../bank/manifest.ts";

/** The name of the algorithm that turned a seed into a form; a change of the algorithm gets a new name. */
export const FORM_ALGORITHM = "form-1";

/** How the items of a form were chosen. */
export const FormModeSchema = z.discriminatedUnion("type", [
  /** Standard mock n (1-based): the same for everybody with this revision of the bank. */
  z.strictObject({ type: z.literal("standard"), number: z.int().min(1) }).readonly(),
  /** Drawn by a seed alone: the form code rebuilds it on another machine. */
  z.strictObject({ type: z.literal("seeded"), seed: z.int().min(0).max(0xffff_ffff) }).readonly(),
  /** Drawn around the person's history, unseen items first: has no code, since it depends on more than the seed. */
  z.strictObject({ type: z.literal("fresh"), seed: z.int().min(0).max(0xffff_ffff) }).readonly(),
]);
export type FormMode = z.infer<typeof FormModeSchema>;

const FormPositionSchema = z
  .strictObject({
    itemId: ItemIdSchema,
    /** Unscored items are not marked as such until review. */
    isScored: z.boolean(),
    /** The order on screen, fixed for the attempt. */
    optionOrder: z.array(PartIdSchema).readonly(),
    /** Empty for kinds without prompts. */
    promptOrder: z.array(PartIdSchema).readonly(),
  })
  .readonly();
export type FormPosition = z.infer<typeof FormPositionSchema>;

/** The items of one attempt in their order. Position is the 0-based index. */
export const FormSchema = z
  .strictObject({
    algorithm: z.literal(FORM_ALGORITHM),
    bankId: BankIdSchema,
    bankRevision: z.int().min(1),
    mode: FormModeSchema,
    /** Null where the form depends on the person's history. */
    code: z.string().nullable(),
    positions: z.array(FormPositionSchema).min(1).readonly(),
  })
  .readonly();
export type Form = z.infer<typeof FormSchema>;
