import { createStore, type StoreApi } from "zustand/vanilla";
import { type BankSummary, isUnsigned } from "../../../shared/bank/bank-summary.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { estimateReadiness } from "../../../shared/readiness/estimate-readiness.ts";
import { type BankStanding } from "../features/readiness/bank-standing.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";
import { type AppStore } from "./app-store.ts";
import { type HomeData } from "./load-home.ts";
import { createOutlineReader, type OutlineReader } from "./outline-reader.ts";

interface ReadinessState {
  /** Of each signed bank that is installed, in the order of the banks; none until they are worked out. */
  readonly standings: readonly BankStanding[];
}

export type ReadinessStore = StoreApi<ReadinessState>;

interface ReadinessServices extends Pick<AppServices, "ask" | "nowMs"> {
  readonly study: Pick<AppServices["study"], "read">;
}

/** Where the person stands, worked out anew whenever the app has read its data. What fails is shown by the app. */
export function createReadinessStore(app: AppStore, services: ReadinessServices): ReadinessStore {
  const store = createStore<ReadinessState>()(() => ({ standings: [] }));
  const outlineOf = createOutlineReader(services.ask);
  const refresh = async (data: HomeData): Promise<void> => {
    const standings: BankStanding[] = [];
    for (const bank of data.banks.filter((each) => !isUnsigned(each))) {
      const standing = await readStanding(services, outlineOf, bank, data);
      if (app.getState().data !== data) return;
      if (standing.ok) standings.push(standing.value);
      else app.setState({ problem: standing.error });
    }
    store.setState({ standings });
  };
  app.subscribe(({ data }, before) => {
    if (data !== null && data !== before.data) void refresh(data);
  });
  return store;
}

async function readStanding(
  { study, nowMs }: ReadinessServices,
  outlineOf: OutlineReader,
  bank: BankSummary,
  { digests }: HomeData,
): Promise<Result<BankStanding, AppProblem>> {
  const [outline, studied] = await Promise.all([outlineOf(bank), study.read(bank.bankId)]);
  if (!outline.ok) return outline;
  if (!studied.ok) return err({ source: "storage", error: studied.error });
  const { answers } = studied.value;
  return ok({
    bank,
    scale: outline.value.blueprint.scoring.scale,
    readiness: estimateReadiness({
      outline: outline.value,
      digests,
      answers,
      nowMs: nowMs(),
    }),
  });
}
