import { crc32 } from "node:zlib";
import { z } from "zod";
import { OpenAttemptSchema } from "../../../shared/attempts/attempt-record.ts";
import { ClockLedgerSchema } from "../../../shared/exam/clock-ledger.ts";
import { ExamEventSchema } from "../../../shared/exam/exam-event.ts";

const JournalRecordSchema = z.discriminatedUnion("kind", [
  z
    .strictObject({ kind: z.literal("event"), sequence: z.int().min(1), event: ExamEventSchema })
    .readonly(),
  z.strictObject({ kind: z.literal("clock"), ledger: ClockLedgerSchema }).readonly(),
  z.strictObject({ kind: z.literal("attempt"), attempt: OpenAttemptSchema }).readonly(),
]);
/** One line of a journal: what is sat under which conditions, something the candidate did, or how the clock stood. */
export type JournalRecord = z.infer<typeof JournalRecordSchema>;

const SEPARATOR = " ".charCodeAt(0);
const CHECKSUM_LENGTH = 8;

function checksumOf(text: Buffer): string {
  return crc32(text).toString(16).padStart(CHECKSUM_LENGTH, "0");
}

/** A record as its line: CRC-32 of the JSON in hexadecimal, a space, the JSON, a line feed. */
export function encodeRecord(record: JournalRecord): Buffer {
  const json = Buffer.from(JSON.stringify(record), "utf8");
  return Buffer.concat([Buffer.from(`${checksumOf(json)} `), json, Buffer.from("\n")]);
}

/** Reads a line (without its line feed) back; null where it is not, byte for byte, what was written. */
export function decodeRecord(line: Buffer): JournalRecord | null {
  const json = line.subarray(CHECKSUM_LENGTH + 1);
  if (line[CHECKSUM_LENGTH] !== SEPARATOR) return null;
  if (line.toString("latin1", 0, CHECKSUM_LENGTH) !== checksumOf(json)) return null;
  try {
    return JournalRecordSchema.safeParse(JSON.parse(json.toString("utf8"))).data ?? null;
  } catch {
    return null;
  }
}
