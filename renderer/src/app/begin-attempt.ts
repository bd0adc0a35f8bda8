import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { type OpenAttempt } from "../../../shared/attempts/attempt-record.ts";
import { digestsOfBank } from "../../../shared/attempts/digests-of-bank.ts";
import { type BankOutline } from "../../../shared/bank/bank-summary.ts";
import { assembleForm, type ItemHistory } from "../../../shared/exam/assemble-form.ts";
import { type FormMode } from "../../../shared/exam/form.ts";
import { timeLimitMsOf } from "../../../shared/exam/time-allowance.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { itemHistoryOf, itemStandings } from "../../../shared/practice/item-standings.ts";
import { answerLogOf } from "../../../shared/study/answer-log.ts";
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

/**
 * What a fresh mock needs to know of the person: an item met in practice is as little new as one met in a mock, and the last meeting
 * tells whether it was right. Every other mock is the same for everybody.
 */
async function historyFor(
  { study }: AppServices,
  { summary }: BankOutline,
  mode: MockMode,
  digests: readonly AttemptDigest[],
): Promise<Result<ItemHistory, AppProblem>> {
  if (mode.type !== "fresh") return ok(new Map());
  const record = await study.read(summary.bankId);
  if (!record.ok) return err({ source: "storage", error: record.error });
  const log = answerLogOf(digestsOfBank(digests, summary), record.value.answers);
  return ok(itemHistoryOf(itemStandings(log)));
}

/** Assembles a form, takes snapshots of its items and stores the attempt: all before the first question shows. */
export async function beginAttempt(
  services: AppServices,
  outline: BankOutline,
  choice: AttemptChoice,
  digests: readonly AttemptDigest[],
): Promise<Result<OpenAttempt, AppProblem>> {
  const history = await historyFor(services, outline, choice.mode, digests);
  if (!history.ok) return history;
  const mode = formModeOf(choice.mode, services);
  const form = assembleForm({ outline, mode, history: history.value });
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
