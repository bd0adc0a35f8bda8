import { z } from "zod";
import { type BankId, BankIdSchema } from "../../../shared/bank/manifest.ts";
import {
  FIRST_WISH,
  type PracticeWish,
  PracticeWishSchema,
} from "../../../shared/practice/practice-wish.ts";

const KEY = "rehearsal.practice";

/** Remembers on this computer how the person last built a practice of each bank. */
export interface PracticeMemory {
  readonly recall: (bankId: BankId) => PracticeWish;
  readonly remember: (bankId: BankId, wish: PracticeWish) => void;
}

const MemorySchema = z.record(BankIdSchema, PracticeWishSchema).readonly();
type Memory = z.infer<typeof MemorySchema>;

function read(storage: Pick<Storage, "getItem">): Memory {
  try {
    return MemorySchema.safeParse(JSON.parse(storage.getItem(KEY) ?? "{}")).data ?? {};
  } catch {
    // What cannot be read is as good as nothing: practice is then offered as it is to a new person.
    return {};
  }
}

/** Keeps the memory in a storage that outlives the app. What cannot be read counts as nothing remembered. */
export function createPracticeMemory(
  storage: Pick<Storage, "getItem" | "setItem">,
): PracticeMemory {
  return {
    recall: (bankId) => read(storage)[bankId] ?? FIRST_WISH,
    remember: (bankId, wish) => {
      try {
        storage.setItem(KEY, JSON.stringify({ ...read(storage), [bankId]: wish }));
      } catch {
        // A full disk must not keep anybody from practising: it is offered as before the next time.
      }
    },
  };
}
