import type { z } from "zod";
import { type Bank, bankInSteps, type BankProblem } from "../../../shared/bank/bank.ts";
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

/** What is wrong first and where. The key of a record is the bank's own word, so it is left out. */
function told({ code, path }: BankProblem): string {
  const place = ["$", ...(code === "invalid_key" ? path.slice(0, -1) : path)].map(String).join(".");
  return `${code} at ${place}`;
}

/** Zod hands the problems of a part up as arguments, of which a call can take some hundred thousand. */
function toldOfTooMuch(error: unknown): Result<never, string> {
  if (error instanceof RangeError) return err("more is wrong with it than can be told");
  throw error;
}

function check<S extends z.ZodType>(value: unknown, schema: S): Result<z.infer<S>, string> {
  try {
    const parsed = schema.safeParse(value);
    if (parsed.success) return ok(parsed.data);
    const [first] = parsed.error.issues;
    return err(first === undefined ? "invalid" : told(first));
  } catch (error) {
    return toldOfTooMuch(error);
  }
}

function* checkBank(value: unknown): Steps<Result<Bank, string>> {
  try {
    const bank = yield* bankInSteps(value);
    return bank.ok ? bank : err(told(bank.error));
  } catch (error) {
    return toldOfTooMuch(error);
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
  return json.ok ? check(json.value, schema) : json;
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
  return yield* checkBank(json.value);
}
