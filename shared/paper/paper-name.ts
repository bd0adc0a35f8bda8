import { z } from "zod";

const MAX_LENGTH = 100;
const PART = String.raw`[\p{L}\p{N}]+(?:[ ._-][\p{L}\p{N}]+)*`;

/** A name that is proposed for a file, without its ending: letters, digits and single separators, so that it can be no path. */
export const PaperNameSchema = z
  .string()
  .max(MAX_LENGTH)
  .regex(new RegExp(`^${PART}$`, "u"))
  .brand<"PaperName">();
export type PaperName = z.infer<typeof PaperNameSchema>;

/** A file name of these parts, whatever stands in them: "Rehearsal", "AIF-C01", "2026-11-23". */
export function paperNameOf(...parts: readonly string[]): PaperName {
  const words = parts.join(" ").match(new RegExp(PART, "gu")) ?? [];
  const name = words.join(" ").slice(0, MAX_LENGTH);
  return PaperNameSchema.parse(/^.*[\p{L}\p{N}]/u.exec(name)?.[0] ?? "Rehearsal");
}
