import type { z } from "zod";
import { ResponseSchema, type Response } from "../../../shared/exam/response.ts";

/** A response by the real schema, from plain ids. */
export function aResponse(input: z.input<typeof ResponseSchema>): Response {
  return ResponseSchema.parse(input);
}

/** A single-choice response. */
export function aChoice(optionId: string): Response {
  return aResponse({ kind: "single-choice", optionId });
}
