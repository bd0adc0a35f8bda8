import { type OpenAttempt } from "../../../shared/attempts/attempt-record.ts";
import { type BankOutline } from "../../../shared/bank/bank-summary.ts";
import { assembleForm, type ItemHistory } from "../../../shared/exam/assemble-form.ts";
import { type FormMode } from "../../../shared/exam/form.ts";
import { timeLimitMsOf } from "../../../shared/exam/time-allowance.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { type MockMode } from "../features/exam/mock-draft.ts";
import { type UsualConditions } from "../platform/conditions-memory.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";

/** What a candidate settles before a mock begins. */
export interface AttemptChoice extends UsualConditions {
  readonly mode: MockMode;
}

function formModeOf(mode: MockMode, { randomSeed }: AppServices): FormMode {
  return mode.type === "fresh" ? { type: "fresh", seed: randomSeed() } : mode;
}

/** Assembles a form, takes snapshots of its items and stores the attempt: all before the first question shows. */
export async function beginAttempt(
  services: AppServices,
  outline: BankOutline,
  choice: AttemptChoice,
  history: ItemHistory,
): Promise<Result<OpenAttempt, AppProblem>> {
  const form = assembleForm({ outline, mode: formModeOf(choice.mode, services), history });
  if (!form.ok) return err({ source: "form", error: form.error });
  const answer = await services.ask("bank:items", {
    bankId: outline.summary.bankId,
    itemIds: form.value.positions.map((position) => position.itemId),
  });
  if (!answer.ok) return err({ source: "main", error: answer.error });
  const allowance = outline.blueprint.allowances.find(({ id }) => id === choice.allowanceId);
  const attempt: OpenAttempt = {
    recordVersion: 1,
    status: "open",
    attemptId: services.newAttemptId(),
    bank: outline.summary,
    blueprint: outline.blueprint,
    form: form.value,
    items: answer.value.items,
    conditions: {
      profile: choice.profile,
      allowanceId: allowance?.id ?? null,
      timeLimitMs: timeLimitMsOf(outline.blueprint, allowance ?? null),
      countsSleep: false,
      // The real exam asks nothing of the kind.
      asksConfidence: choice.profile === "relaxed" && choice.asksConfidence,
    },
    startedAtMs: services.nowMs(),
  };
  const stored = await services.repository.create(attempt);
  return stored.ok ? ok(attempt) : err({ source: "storage", error: stored.error });
}
