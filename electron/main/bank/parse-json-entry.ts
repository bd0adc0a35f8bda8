import type { z } from "zod";
import { type Bank, bankInSteps, BankSchema } from "../../../shared/bank/bank.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import type { Steps } from "../../../shared/lib/steps.ts";
import { checkJsonWeight, type JsonLimits } from "./check-json-weight.ts";
import { JSON_LIMITS } from "./package-layout.ts";

function parseJson(bytes: Uint8Array): Result<unknown, string> {
  try {
    // Strict, so that a file has one reading: no damaged characters, no byte order mark.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return ok(JSON.parse(text));
  } catch {
    return err("it is not JSON in UTF-8");
  }
}

/** Where the first problem stands. The key of a record is the bank's own word, so it is left out. */
function placeOf({ code, path }: z.core.$ZodIssue): string {
  return ["$", ...(code === "invalid_key" ? path.slice(0, -1) : path)].map(String).join(".");
}

function check<S extends z.ZodType>(
  value: unknown,
  schema: S,
): z.ZodSafeParseResult<z.infer<S>> | null {
  try {
    return schema.safeParse(value);
  } catch (error) {
    // Zod hands the problems of a part up as arguments, of which a call can take some hundred thousand.
    if (error instanceof RangeError) return null;
    throw error;
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
  const weight = checkJsonWeight(bytes, JSON_LIMITS);
  if (!weight.ok) return weight;
  const json = parseJson(bytes);
  return json.ok ? checkJson(json.value, schema) : json;
}

/** Parses a verified `bank.json` in the same way, but in steps: it is the one file that takes its time. */
export function* parseBankEntry(
  bytes: Uint8Array,
  limits: JsonLimits = JSON_LIMITS,
): Steps<Result<Bank, string>> {
  const weight = checkJsonWeight(bytes, limits);
  if (!weight.ok) return weight;
  yield;
  const json = parseJson(bytes);
  if (!json.ok) return json;
  yield;
  const bank = yield* bankInSteps(json.value);
  return bank === null ? checkJson(json.value, BankSchema) : ok(bank);
}

function checkJson<S extends z.ZodType>(value: unknown, schema: S): Result<z.infer<S>, string> {
  const parsed = check(value, schema);
  if (parsed === null) return err("more is wrong with it than can be told");
  if (parsed.success) return ok(parsed.data);
  const [first] = parsed.error.issues;
  return err(first === undefined ? "invalid" : `${first.code} at ${placeOf(first)}`);
}
