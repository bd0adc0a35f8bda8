import { z } from "zod";
import { BlueprintSchema } from "../../../shared/bank/blueprint.ts";
import { ChangelogSchema } from "../../../shared/bank/changelog.ts";
import { ManifestSchema } from "../../../shared/bank/manifest.ts";

/** What an author says about a bank; the build adds the rest of the manifest. */
const BankSourceSchema = ManifestSchema.unwrap()
  .omit({ format: true, issuedAt: true, files: true })
  .readonly();
export type BankSource = z.infer<typeof BankSourceSchema>;

/** The content of `blueprint.yaml`. */
export const BlueprintFileSchema = z
  .strictObject({ bank: BankSourceSchema, changelog: ChangelogSchema, blueprint: BlueprintSchema })
  .readonly();
export type BlueprintFile = z.infer<typeof BlueprintFileSchema>;
