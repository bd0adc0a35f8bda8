import { conditionsMessages as words } from "./exam-messages.ts";

/** A standard mock as the candidate finds it before choosing one. */
export interface StandardMock {
  /** Counts from 1. */
  readonly number: number;
  readonly wasSat: boolean;
  /** The best estimate so far; null where there is none. */
  readonly bestScore: number | null;
}

/** How the candidate wants the questions chosen. */
export type MockMode =
  { readonly type: "standard"; readonly number: number } | { readonly type: "fresh" };

export interface MockChoice {
  readonly id: string;
  readonly mode: MockMode;
  readonly title: string;
  readonly note: string;
}

const FRESH_ID = "fresh";

function standardId({ number }: StandardMock): string {
  return `standard-${number}`;
}

function noteOf({ wasSat, bestScore }: StandardMock): string {
  if (!wasSat) return words.notSatYet;
  return bestScore === null ? words.satBefore : words.bestScore(bestScore);
}

/** What can be chosen: every standard mock, and one drawn anew. */
export function mockChoicesOf(standardMocks: readonly StandardMock[]): readonly MockChoice[] {
  return [
    ...standardMocks.map((mock) => ({
      id: standardId(mock),
      mode: { type: "standard", number: mock.number } as const,
      title: words.standardMock(mock.number),
      note: noteOf(mock),
    })),
    { id: FRESH_ID, mode: { type: "fresh" }, title: words.freshMock, note: words.freshNote },
  ];
}

/** What is chosen at first: the first standard mock that was not sat yet, else the one drawn anew. */
export function firstChoiceId(standardMocks: readonly StandardMock[]): string {
  const next = standardMocks.find((mock) => !mock.wasSat);
  return next === undefined ? FRESH_ID : standardId(next);
}
