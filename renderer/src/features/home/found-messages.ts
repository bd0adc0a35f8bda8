import { formatDate } from "../../ui/format-date.ts";
import type { AttemptFacts } from "./attempt-facts.ts";
import { counted } from "../../../../shared/lib/counted.ts";
import type { FoundAttempt } from "./found-attempt.ts";
import { timeLeft } from "./home-messages.ts";

export const foundMessages = {
  recover: "Recover",
  leave: "Leave for now",
  discard: "Discard",
  leaveMeaning: "Leaving it for now changes nothing: you are asked again at the next start.",
  discardTitle: "Discard what was found?",
  discardConfirm: "Discard it",
  discardCancel: "Keep it",
  discardLoss:
    "The answer journal with these answers is deleted. They cannot be brought back. What the database holds stays as it is.",
} as const;

function mockOf({ examCode, startedAtMs }: AttemptFacts): string {
  return `your ${examCode} mock of ${formatDate(startedAtMs)}`;
}

function answersOf({ answeredCount }: AttemptFacts): string {
  return counted(answeredCount, "answer", "answers");
}

/** What was found, in one line. */
export function foundTitle(found: FoundAttempt): string {
  switch (found.kind) {
    case "attempt-missing":
      return `We found ${answersOf(found.facts)} of ${mockOf(found.facts)} that the database does not have`;
    case "other-version":
      return `We found another version of ${mockOf(found.facts)}`;
    case "steps-lost":
      return `${counted(found.lostCount, "step", "steps")} of ${mockOf(found.facts)} cannot be read`;
    case "unidentified":
      return "We found an answer journal that cannot be put back";
    case "unreadable":
      return "An answer journal cannot be read";
  }
}

const damaged =
  "The journal is damaged: these are the answers that stand before the damage, and what stands behind it cannot be read.";

/** What it means and what recovering would do, a paragraph each. */
export function foundMeaning(found: FoundAttempt): readonly string[] {
  switch (found.kind) {
    case "attempt-missing":
      return [
        `The answer journal holds the whole mock. Recovering puts it back among those under way, with ${answersOf(found.facts)} to its ${found.facts.questionCount} questions. ${timeLeft(found.facts)}`,
        ...(found.isDamaged ? [damaged] : []),
      ];
    case "other-version":
      return [
        `The answer journal tells of ${answersOf(found.facts)}; the database tells otherwise of this mock or cannot read it. Recovering makes another mock under way of the journal’s answers. What the database holds stays as it is.`,
        ...(found.isDamaged ? [damaged] : []),
      ];
    case "steps-lost":
      return [
        `They are damaged in the database, and the answer journal does not have them either. Recovering lets the mock go on without them, with the ${answersOf(found.facts)} that can be read. An answer that was given in a lost step has to be given again.`,
      ];
    case "unidentified":
      return [
        "It does not say which mock it belongs to, or holds nothing that could be read, and the database has no open mock for it.",
      ];
    case "unreadable":
      return [
        "The disk does not give it. Check that the disk is not failing and that the file may be read, then start Rehearsal again.",
      ];
  }
}
