import type { z } from "zod";
import { err, ok, type Result } from "../../../shared/lib/result.ts";

function parseJson(bytes: Uint8Array): Result<unknown, string> {
  try {
    // Strict, so that a file has one reading: no damaged characters, no byte order mark.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return ok(JSON.parse(text));
  } catch {
    return err("it is not JSON in UTF-8");
  }
}

/**
 * Parses a verified file with its schema. The error names the place and the kind of the first problem; it does not
 * repeat the schema's message, which may quote the file.
 */
export function parseJsonEntry<S extends z.ZodType>(
  bytes: Uint8Array,
  schema: S,
): Result<z.infer<S>, string> {
  const json = parseJson(bytes);
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return ok(parsed.data);
  const [first] = parsed.error.issues;
  const place = ["$", ...(first?.path ?? [])].map(String).join(".");
  return err(`${first?.code ?? "invalid"} at ${place}`);
}
