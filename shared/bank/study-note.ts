import { z } from "zod";
import { ObjectiveIdSchema, ReferenceSchema } from "./item.ts";
import { plainText } from "./plain-text.ts";
import { BlockSchema, InlineTextSchema } from "./rich-text.ts";

const TableSchema = z
  .strictObject({
    type: z.literal("table"),
    header: z.array(InlineTextSchema).min(2).readonly(),
    /** Every row has as many cells as the header. */
    rows: z.array(z.array(InlineTextSchema).readonly()).min(1).readonly(),
  })
  .readonly()
  .refine(
    ({ header, rows }) => rows.every((row) => row.length === header.length),
    "every row of a table has as many cells as its header",
  );
export type NoteTable = z.infer<typeof TableSchema>;

/** What a study note is made of: paragraphs and lists like an item's texts, and tables. */
const NoteBlockSchema = z.union([BlockSchema, TableSchema]);
export type NoteBlock = z.infer<typeof NoteBlockSchema>;

/** What there is to know about one objective, for reading after a miss. Never shown in an exam. */
export const StudyNoteSchema = z
  .strictObject({
    objective: ObjectiveIdSchema,
    title: plainText(3, 80),
    body: z.array(NoteBlockSchema).min(1).readonly(),
    references: z.array(ReferenceSchema).min(1).readonly(),
  })
  .readonly();
export type StudyNote = z.infer<typeof StudyNoteSchema>;
