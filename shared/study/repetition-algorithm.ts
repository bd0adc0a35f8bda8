import { FSRS, Rating } from "ts-fsrs";

/** How well an item was remembered, as the algorithm knows it. */
export type RepetitionGrade = "again" | "hard" | "good" | "easy";

/** What the algorithm knows of an item: how hard it is (1–10), and after how many days it is remembered nine times in ten. */
export interface ItemMemory {
  readonly difficulty: number;
  readonly stability: number;
}

const ratings = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const;

// Without fuzz the same answers give the same days; without short steps every interval is of whole days.
const fsrs = new FSRS({ enable_fuzz: false, enable_short_term: false });

/**
 * FSRS 6 with its default parameters (ts-fsrs): pure arithmetic on days. It is the one door to the library, since only its functions
 * on memory are free of the clock and of chance.
 */
export const repetitionAlgorithm = {
  /** The memory of an item after an answer, `elapsedDays` (whole, 0 or more) after the one before; null where it is the first. */
  remember: (memory: ItemMemory | null, elapsedDays: number, grade: RepetitionGrade): ItemMemory =>
    fsrs.next_state(memory, elapsedDays, ratings[grade]),
  /** After how many days (whole, at least 1) it is to be asked again. */
  intervalDays: ({ stability }: ItemMemory): number => fsrs.next_interval(stability, 0),
} as const;
