import type { Confidence } from "../../../../shared/exam/confidence.ts";

export const confidenceMessages = {
  group: "How sure are you?",
  note: "Never part of a score.",
  takenBack: "No longer said how sure you are",
} as const;

export const confidenceNames: Readonly<Record<Confidence, string>> = {
  sure: "Sure",
  unsure: "Unsure",
  guess: "Guess",
};
