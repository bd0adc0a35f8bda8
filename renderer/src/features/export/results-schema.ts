import { z } from "zod";
import { AnswerRowSchema } from "./answer-row.ts";
import { MockRowSchema } from "./mock-row.ts";

/** Mocks with their answers for other programs. Rehearsal itself never reads it: the way back is the export of everything. */
export const ResultsSchema = z
  .strictObject({
    format: z.literal("rehearsal-results"),
    formatVersion: z.literal(1),
    exportedAt: z.iso.datetime().describe("When it was written, ISO 8601, UTC."),
    mocks: z
      .array(
        z
          .strictObject({
            ...MockRowSchema.unwrap().shape,
            answers: z
              .array(AnswerRowSchema.unwrap().omit({ mockId: true }).readonly())
              .readonly()
              .describe("In the order of the questions."),
          })
          .readonly(),
      )
      .readonly()
      .describe("Newest first."),
  })
  .readonly();
