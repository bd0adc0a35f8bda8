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

/** Whether the installed bank is another one than the attempt's: only then can a key differ. */
function mayDiffer({ bank }: AttemptDigest, { banks }: HomeData): boolean {
  const installed = banks.find(({ bankId }) => bankId === bank.bankId);
  return installed !== undefined && installed.manifestSha256 !== bank.manifestSha256;
}

/** The store of corrected scores. It forgets them whenever the app has read its data anew, since the banks may be others then. */
export function createCorrectedScores(
  app: AppStore,
  { ask, repository }: Pick<AppServices, "ask" | "repository">,
): CorrectedScores {
  const store = createStore<ReadonlyMap<AttemptId, CorrectedScore>>()(() => new Map());
  let looked = new Set<AttemptId>();
  app.subscribe(({ data }, before) => {
    if (data === before.data) return;
    looked = new Set();
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
      if (data === null || looked.has(attemptId) || !mayDiffer(attempt, data)) continue;
      looked.add(attemptId);
      await lookAt(attemptId);
    }
  };

  return Object.assign(store, {
    look: (attempts: readonly AttemptDigest[]): void => void lookAtAll(attempts),
  });
}
