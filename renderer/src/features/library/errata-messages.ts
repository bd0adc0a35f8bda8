import type { ErrataNote } from "../../../../shared/bank/errata-note.ts";
import { formatIsoDate } from "../../ui/format-date.ts";

export const errataMessages = {
  errata: "Errata",
  apply: "Apply",
  signed: "The publisher of the bank signed these corrections, with a key that you trust.",
  means:
    "Questions that are withdrawn are not asked any more, in mocks, practice and study. A mock that held one gets another question of the same domain in its place. What you sat keeps its questions and its score.",
  nothing: "Nothing is withdrawn or corrected: these errata take back the ones before.",
  notHere: "A question that this version of the bank does not have.",
  actions: { withdraw: "Withdrawn:", correct: "Corrected:" },
  because: (reason: string) => `Why: ${reason}`,
  number: (serial: number) => `Number ${serial}`,
} as const;

export function errataOfferTitle(bankTitle: string): string {
  return `Apply errata to ${bankTitle}?`;
}

export function appliedNotice(bankTitle: string, serial: number): string {
  return `Errata ${serial} are applied to ${bankTitle}`;
}

export function numberedErrata({ serial, issuedAt }: ErrataNote): string {
  return `${errataMessages.number(serial)} of ${formatIsoDate(issuedAt)}`;
}

function questions(count: number): string {
  return count === 1 ? "1 question" : `${count} questions`;
}

/** How many questions errata withdraw and correct. */
export function errataCounts({ entries }: ErrataNote): string {
  const withdrawn = entries.filter(({ action }) => action === "withdraw").length;
  const corrected = entries.length - withdrawn;
  return [
    ...(withdrawn > 0 ? [`${questions(withdrawn)} withdrawn`] : []),
    ...(corrected > 0 ? [`${questions(corrected)} corrected`] : []),
  ].join(", ");
}
