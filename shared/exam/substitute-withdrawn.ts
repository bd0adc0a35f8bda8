import type { BankOutline } from "../bank/bank-summary.ts";
import { hashText } from "../lib/hash-text.ts";
import { mulberry32, shuffled } from "../lib/random.ts";
import { FORM_ALGORITHM } from "./form.ts";
import { formCandidates, type FormCandidate } from "./form-problem.ts";
import { standardForms } from "./standard-forms.ts";

/** The items that may still be asked, as errata leave them: those that no standard mock holds first, the others by chance. */
function standIns(outline: BankOutline): readonly FormCandidate[] {
  const { bankId, revision } = outline.summary;
  const now = new Map(outline.index.map((entry) => [entry.id, entry]));
  const left = formCandidates(outline).flatMap((candidate) => {
    const entry = now.get(candidate.entry.id);
    return entry === undefined ? [] : [{ ...candidate, entry }];
  });
  const inMocks = new Set(
    standardForms(outline).flatMap((form) => form.map(({ entry }) => entry.id)),
  );
  const random = mulberry32(hashText(`${FORM_ALGORITHM} ${bankId} ${revision} stand-ins`));
  const isInMock = ({ entry }: FormCandidate): number => (inMocks.has(entry.id) ? 1 : 0);
  return shuffled(left, random).toSorted((a, b) => isInMock(a) - isInMock(b));
}

function canStandIn(
  candidate: FormCandidate,
  withdrawn: FormCandidate,
  form: readonly FormCandidate[],
): boolean {
  return (
    candidate.domain === withdrawn.domain &&
    form.every(({ entry }) => entry.id !== candidate.entry.id) &&
    form.every(({ groups }) => !groups.some((group) => candidate.groups.includes(group)))
  );
}

/**
 * A form as errata leave it: each item as it is now, and in place of a withdrawn one another of its domain, of its kind if there is
 * one: the same for everybody with the same errata. Where the domain has none left, the form is one shorter.
 */
export function substituteWithdrawn(
  picked: readonly FormCandidate[],
  outline: BankOutline,
): readonly FormCandidate[] {
  if (outline.errata === null) return picked;
  const offered = standIns(outline);
  const now = new Map(offered.map((candidate) => [candidate.entry.id, candidate]));
  const kept = picked.flatMap(({ entry }) => now.get(entry.id) ?? []);
  const form: FormCandidate[] = [];
  for (const candidate of picked) {
    const stays = now.get(candidate.entry.id);
    const others = [...kept, ...form];
    const fitting = offered.filter((other) => canStandIn(other, candidate, others));
    const next = stays ?? fitting.find(({ kind }) => kind === candidate.kind) ?? fitting[0];
    if (next !== undefined) form.push(next);
  }
  return form;
}
