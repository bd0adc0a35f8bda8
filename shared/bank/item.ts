import { z } from "zod";
import { BlockTextSchema, InlineTextSchema } from "./rich-text.ts";
import { findKeyProblems, type Keyed } from "./item-key-problems.ts";
import { plainText } from "./plain-text.ts";

export const ItemIdSchema = z
  .string()
  .regex(/^q-[a-z0-9-]{4,60}$/, "an item id is q- and 4 to 60 of a-z, 0-9 and -")
  .brand<"ItemId">();
export type ItemId = z.infer<typeof ItemIdSchema>;

/** An option's or prompt's id within its item. Never shown: the letter on screen follows the form's order. */
export const PartIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]{0,3}$/)
  .brand<"PartId">();
export type PartId = z.infer<typeof PartIdSchema>;

/** A domain, task or objective number of the blueprint, for example "2", "2.3" or "2.3.1". */
export const ObjectiveIdSchema = z
  .string()
  .regex(/^\d+(\.\d+){2}$/)
  .brand<"ObjectiveId">();
export type ObjectiveId = z.infer<typeof ObjectiveIdSchema>;

export const COGNITIVE_LEVELS = ["recall", "apply", "decide"] as const;
export type CognitiveLevel = (typeof COGNITIVE_LEVELS)[number];

export const ReferenceSchema = z
  .strictObject({
    title: plainText(3, 200),
    /** Spelt out in ASCII, so that it is what it looks like and nothing is trimmed from what was signed. */
    url: z
      .string()
      .max(2000)
      .regex(/^https:\/\/[!-~]+$/)
      .pipe(z.url({ protocol: /^https$/ })),
    /** The day on which somebody last read the page and found the claim there. */
    checked: z.iso.date(),
  })
  .readonly();
export type Reference = z.infer<typeof ReferenceSchema>;

/** Zod passes over the key `__proto__` of a record without a word; what was signed must not be read as something less. */
const MatchingKeySchema = z
  .custom<Readonly<Record<string, string>>>(
    (key) => typeof key === "object" && key !== null && !Object.hasOwn(key, "__proto__"),
  )
  .pipe(z.record(PartIdSchema, PartIdSchema).readonly());

/**
 * The item schema over a kind of text: parsed trees in a built bank, Markdown strings in its source.
 * `block` is for texts of several paragraphs, `inline` for one-liners.
 */
function itemSchemaOver<B extends z.ZodType, I extends z.ZodType>(block: B, inline: I) {
  const common = {
    id: ItemIdSchema,
    objective: ObjectiveIdSchema,
    /** Free labels, for example the topics of a study guide. */
    tags: z.array(z.string().regex(/^[A-Za-z0-9-]{1,30}$/)).readonly(),
    /** 1 easy, 2 medium, 3 hard. */
    difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    level: z.enum(COGNITIVE_LEVELS),
    stem: block,
    takeaway: block,
    references: z.array(ReferenceSchema).min(1).readonly(),
    /** Names of enemy groups: two items that share one never meet in a form. */
    enemies: z.array(z.string().regex(/^[a-z0-9-]{2,40}$/)).readonly(),
    revision: z.int().min(1),
  };
  const option = z.strictObject({ id: PartIdSchema, text: inline, rationale: block }).readonly();
  const options = z.array(option).min(2).max(12).readonly();
  return z.discriminatedUnion("kind", [
    z
      .strictObject({ ...common, kind: z.literal("single-choice"), options, key: PartIdSchema })
      .readonly(),
    z
      .strictObject({
        ...common,
        kind: z.literal("multiple-response"),
        options,
        /** The options that are right, in no particular order. The candidate is told how many. */
        key: z.array(PartIdSchema).min(2).readonly(),
      })
      .readonly(),
    z
      .strictObject({
        ...common,
        kind: z.literal("ordering"),
        options,
        /** The options to use, first to last. Options that are not in the key are distractors. */
        key: z.array(PartIdSchema).min(2).readonly(),
      })
      .readonly(),
    z
      .strictObject({
        ...common,
        kind: z.literal("matching"),
        prompts: z.array(option).min(2).max(12).readonly(),
        options,
        /** Prompt id to option id, one entry for every prompt. An option may serve several prompts or none. */
        key: MatchingKeySchema,
      })
      .readonly(),
  ]);
}

function requireScorableKey(item: Keyed, context: z.RefinementCtx): void {
  for (const message of findKeyProblems(item)) context.addIssue({ code: "custom", message });
}

/** An item as a built bank holds it: with its key, for scoring and review only. */
export const ItemSchema = itemSchemaOver(BlockTextSchema, InlineTextSchema).superRefine(
  requireScorableKey,
);
export type Item = z.infer<typeof ItemSchema>;
export type ItemKind = Item["kind"];
export type ItemOf<K extends ItemKind> = Extract<Item, { readonly kind: K }>;

export const ITEM_KINDS = [
  "single-choice",
  "multiple-response",
  "ordering",
  "matching",
] as const satisfies readonly ItemKind[];

/** An item as its authors write it: texts are Markdown strings of the allowed subset. */
export const ItemSourceSchema = itemSchemaOver(
  z.string().trim().min(1),
  z.string().trim().min(1),
).superRefine(requireScorableKey);
export type ItemSource = z.infer<typeof ItemSourceSchema>;
