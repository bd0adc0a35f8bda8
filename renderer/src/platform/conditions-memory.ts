import { z } from "zod";
import { EXAM_PROFILES, type ExamProfile } from "../../../shared/attempts/attempt-record.ts";
import { type BankId, BankIdSchema } from "../../../shared/bank/manifest.ts";

const KEY = "rehearsal.conditions";

/** The conditions that a mock is offered with. */
export interface UsualConditions {
  readonly profile: ExamProfile;
  /** The id of one of the blueprint's allowances; null for none. */
  readonly allowanceId: string | null;
  /** Whether a relaxed mock asks how sure the candidate is of each answer. */
  readonly asksConfidence: boolean;
}

/** Remembers on this computer what was chosen last, the allowance for each bank on its own: its ids are the bank's. */
export interface ConditionsMemory {
  readonly recall: (bankId: BankId) => UsualConditions;
  readonly remember: (bankId: BankId, chosen: UsualConditions) => void;
}

const MemorySchema = z.strictObject({
  profile: z.enum(EXAM_PROFILES),
  allowanceIds: z.record(BankIdSchema, z.string()).readonly(),
  /** What was remembered before there was the choice lacks it. */
  asksConfidence: z.boolean().default(false),
});
type Memory = z.infer<typeof MemorySchema>;

const nothing: Memory = { profile: "real-exam", allowanceIds: {}, asksConfidence: false };

function read(storage: Pick<Storage, "getItem">): Memory {
  try {
    const parsed = MemorySchema.safeParse(JSON.parse(storage.getItem(KEY) ?? "null"));
    return parsed.success ? parsed.data : nothing;
  } catch {
    // What cannot be read is as good as nothing: the mock is then offered as it is to a new person.
    return nothing;
  }
}

/** Keeps the memory in a storage that outlives the app. What cannot be read counts as nothing remembered. */
export function createConditionsMemory(
  storage: Pick<Storage, "getItem" | "setItem">,
): ConditionsMemory {
  return {
    recall: (bankId) => {
      const { profile, allowanceIds, asksConfidence } = read(storage);
      return { profile, allowanceId: allowanceIds[bankId] ?? null, asksConfidence };
    },
    remember: (bankId, { profile, allowanceId, asksConfidence }) => {
      const others = Object.fromEntries(
        Object.entries(read(storage).allowanceIds).filter(([id]) => id !== bankId),
      );
      const allowanceIds = allowanceId === null ? others : { ...others, [bankId]: allowanceId };
      try {
        storage.setItem(KEY, JSON.stringify({ profile, allowanceIds, asksConfidence }));
      } catch {
        // A full disk must not keep anybody from the exam: it is offered the usual way next time.
      }
    },
  };
}
