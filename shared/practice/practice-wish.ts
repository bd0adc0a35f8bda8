import { z } from "zod";
import { ITEM_KINDS, ObjectiveIdSchema } from "../bank/item.ts";

/** How an item may stand with the person, where that is a reason to practise it. An item can be in several of these states. */
export const PRACTICE_STATES = [
  "unseen",
  "last-wrong",
  "flagged",
  "low-confidence",
  "due",
] as const;
export type PracticeState = (typeof PRACTICE_STATES)[number];

export const DIFFICULTIES = [1, 2, 3] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** The sizes on offer; null for all that match. */
export const PRACTICE_SIZES = [5, 10, 20, 50, null] as const;
export type PracticeSize = (typeof PRACTICE_SIZES)[number];

/** The longest time, in minutes, that a person may set for a practice. */
export const MAX_PRACTICE_MINUTES = 600;

/** How many of the last mocks the presets may look back over. */
export const LOOK_BACKS = [1, 3, 5, 10] as const;

/** The most questions of one practice: what the main process gives at once. */
export const MAX_PRACTICE_SIZE = 500;

/** "exam-pace" gives each question the time that the exam gives it on average. */
const PRACTICE_TIMINGS = ["untimed", "exam-pace", "minutes"] as const;

/** The groups of choices that narrow a practice. Choices within a group add up, groups narrow each other. */
export const WISH_GROUPS = ["objectives", "kinds", "difficulties", "states"] as const;
export type WishGroup = (typeof WISH_GROUPS)[number];

/** What a person wants to practise, and how. Nothing chosen in a group means that it does not matter. */
export const PracticeWishSchema = z
  .strictObject({
    /** Of whole domains and tasks, all of theirs. */
    objectives: z.array(ObjectiveIdSchema).readonly(),
    kinds: z.array(z.enum(ITEM_KINDS)).readonly(),
    difficulties: z.array(z.literal(DIFFICULTIES)).readonly(),
    states: z.array(z.enum(PRACTICE_STATES)).readonly(),
    size: z.literal(PRACTICE_SIZES),
    timing: z.enum(PRACTICE_TIMINGS),
    /** The time of the whole practice where `timing` is "minutes". */
    minutes: z.int().min(1).max(MAX_PRACTICE_MINUTES),
    /** Over how many of the last mocks the presets look back. */
    lookBack: z.literal(LOOK_BACKS),
  })
  .readonly();
export type PracticeWish = z.infer<typeof PracticeWishSchema>;

/** Ten questions on anything without a clock: what a new person is offered. */
export const FIRST_WISH: PracticeWish = {
  objectives: [],
  kinds: [],
  difficulties: [],
  states: [],
  size: 10,
  timing: "untimed",
  minutes: 15,
  lookBack: 3,
};
