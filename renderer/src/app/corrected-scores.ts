import { createStore, type StoreApi } from "zustand/vanilla";
import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { type AttemptId } from "../../../shared/attempts/attempt-record.ts";
import { type CorrectedScore } from "../features/history/corrected-score.ts";
import { type AppServices } from "./app-services.ts";
import { type AppStore } from "./app-store.ts";
import { type HomeData } from "./load-home.ts";
import { readCorrected } from "./read-corrected.ts";

/** The scores that corrections make of attempts, as far as somebody looked. */
export type CorrectedScores = StoreApi<ReadonlyMap<AttemptId, CorrectedScore>> & {
  /** Works out what the keys of today make of these; those that they leave as they were are not in the store. */
  readonly look: (attempts: readonly AttemptDigest[]) => void;
};

/** Whether the installed bank is another one than the attempt's, or has errata: only then can a key differ. */
async function mayDiffer(
  ask: AppServices["ask"],
  { bank }: AttemptDigest,
  { banks }: HomeData,
): Promise<boolean> {
  const installed = banks.find(({ bankId }) => bankId === bank.bankId);
  if (installed === undefined) return false;
  if (installed.manifestSha256 !== bank.manifestSha256) return true;
  const outline = await ask("bank:outline", { bankId: bank.bankId });
  return outline.ok && outline.value.errata !== null;
}

/** The store of corrected scores. It forgets them whenever the app has read its data anew, since the banks may be others then. */
export function createCorrectedScores(
  app: AppStore,
  { ask, repository }: Pick<AppServices, "ask" | "repository">,
): CorrectedScores {
  const store = createStore<ReadonlyMap<AttemptId, CorrectedScore>>()(() => new Map());
  let looked = new Set<AttemptId>();
  let differing = new Map<string, Promise<boolean>>();
  app.subscribe(({ data }, before) => {
    if (data === before.data) return;
    looked = new Set();
    differing = new Map();
    store.setState(new Map(), true);
  });

  const lookAt = async (attemptId: AttemptId): Promise<void> => {
    const read = await repository.read(attemptId);
    // One that cannot be read has nothing to be corrected; the history itself says that it cannot.
    if (!read.ok || read.value.status !== "finished") return;
    const corrected = await readCorrected(ask, read.value);
    if (corrected === null) return;
    const score = corrected.result?.estimatedScaledScore ?? null;
    store.setState((known) => new Map([...known, [attemptId, { score }]]), true);
  };

  const lookAtAll = async (attempts: readonly AttemptDigest[]): Promise<void> => {
    for (const attempt of attempts) {
      const { data } = app.getState();
      const { attemptId } = attempt;
      if (data === null || looked.has(attemptId)) continue;
      looked.add(attemptId);
      const { manifestSha256 } = attempt.bank;
      const answer = differing.get(manifestSha256) ?? mayDiffer(ask, attempt, data);
      differing.set(manifestSha256, answer);
      if (await answer) await lookAt(attemptId);
    }
  };

  return Object.assign(store, {
    look: (attempts: readonly AttemptDigest[]): void => void lookAtAll(attempts),
  });
}
