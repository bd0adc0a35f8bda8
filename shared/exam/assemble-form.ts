import type { BankOutline } from "../bank/bank-summary.ts";
import type { ItemId } from "../bank/item.ts";
import { hashText } from "../lib/hash-text.ts";
import { mulberry32, type Random } from "../lib/random.ts";
import { err, ok, type Result } from "../lib/result.ts";
import { arrangeForm } from "./arrange-form.ts";
import { formCodeOf } from "./form-code.ts";
import { notEnoughItems, type FormError } from "./form-error.ts";
import { formCandidates, formDemand, type FormCandidate } from "./form-problem.ts";
import { FORM_ALGORITHM, type Form, type FormMode } from "./form.ts";
import { pickInTries } from "./pick-in-tries.ts";
import { substituteWithdrawn } from "./substitute-withdrawn.ts";
import { standardForms } from "./standard-forms.ts";

/** How a person last did on each item; absent items were never seen. */
export type ItemHistory = ReadonlyMap<ItemId, "right" | "wrong">;

interface FormRequest {
  readonly outline: BankOutline;
  readonly mode: FormMode;
  /** Used by mode "fresh" alone: unseen items come first, then those last answered wrong, then the others. */
  readonly history: ItemHistory;
}

/**
 * Assembles a form that follows the blueprint exactly: shown and scored items per domain, at least so many of each kind, no
 * two enemies; errata are applied after that. The same request gives the same form on every machine; a change to this algorithm needs a new `FORM_ALGORITHM`.
 * Fails with "not-enough-items" or, for a standard mock beyond the last, "no-such-standard-form".
 */
export function assembleForm(request: FormRequest): Result<Form, FormError> {
  const { outline, mode } = request;
  const { bankId, revision } = outline.summary;
  const random = mulberry32(hashText(`${FORM_ALGORITHM} ${bankId} ${revision} ${seedText(mode)}`));
  const picked = pick(request, random);
  if (!picked.ok) return picked;
  return ok({
    algorithm: FORM_ALGORITHM,
    bankId,
    bankRevision: revision,
    mode,
    code: formCodeOf(bankId, revision, mode),
    positions: arrangeForm(substituteWithdrawn(picked.value, outline), outline.blueprint, random),
  });
}

/** How many standard mocks a bank revision has: disjoint forms, numbered from 1. */
export function standardFormCount(outline: BankOutline): number {
  return standardForms(outline).length;
}

function seedText(mode: FormMode): string {
  return `${mode.type} ${mode.type === "standard" ? mode.number : mode.seed}`;
}

function pick(
  { outline, mode, history }: FormRequest,
  random: Random,
): Result<readonly FormCandidate[], FormError> {
  if (mode.type === "standard") return pickStandard(outline, mode.number);
  const picked = pickInTries(
    {
      candidates: formCandidates(outline),
      demand: formDemand(outline, 1),
      reserve: null,
      rankOf: ({ entry }) => (mode.type === "fresh" ? freshnessRank(history.get(entry.id)) : 0),
    },
    random,
  );
  return picked === null ? err(notEnoughItems(outline)) : ok(picked);
}

function pickStandard(
  outline: BankOutline,
  number: number,
): Result<readonly FormCandidate[], FormError> {
  const forms = standardForms(outline);
  const form = forms[number - 1];
  if (form !== undefined) return ok(form);
  return forms.length === 0
    ? err(notEnoughItems(outline))
    : err({ code: "no-such-standard-form", formCount: forms.length });
}

function freshnessRank(lastOutcome: "right" | "wrong" | undefined): number {
  if (lastOutcome === undefined) return 0;
  return lastOutcome === "wrong" ? 1 : 2;
}
