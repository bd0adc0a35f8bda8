/** Which missed questions are wanted. */
export const MISSED_CHOICES = ["not-right-since", "last-mock", "last-five-mocks"] as const;
export type MissedChoice = (typeof MISSED_CHOICES)[number];
