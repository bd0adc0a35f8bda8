import { createStore, type StoreApi } from "zustand/vanilla";
import { type BankOffer, type BankOfferOf, consentFor } from "../../../shared/bank/bank-offer.ts";
import { type BankSummary } from "../../../shared/bank/bank-summary.ts";
import { type PublisherSummary } from "../../../shared/bank/publisher.ts";
import { type IpcError } from "../../../shared/ipc/ipc-error.ts";
import { type Result } from "../../../shared/lib/result.ts";
import { type Ask } from "../platform/bridge.ts";
import { type AppStore } from "./app-store.ts";

interface LibraryState {
  readonly publishers: readonly PublisherSummary[];
  readonly isRecordLost: boolean;
  /** What a chosen file holds, while the person decides. */
  readonly offer: BankOffer | null;
  /** The bank that was installed last, since the library was opened. */
  readonly installed: BankSummary | null;
}

/** What the library may ask for. Each ends on what is so then or with a problem of the app, and never rejects. */
interface LibraryCommands {
  /** Reads the publishers and opens the library. */
  readonly open: () => Promise<void>;
  readonly chooseBank: () => Promise<void>;
  readonly install: (offer: BankOfferOf<"signed" | "unsigned">) => Promise<void>;
  readonly dismissOffer: () => void;
  readonly revoke: (publisherId: string, isRevoked: boolean) => Promise<void>;
  readonly forget: (publisherId: string) => Promise<void>;
  readonly acknowledgeLoss: () => Promise<void>;
}

export type LibraryStore = StoreApi<LibraryState> & { readonly commands: LibraryCommands };

const initial: LibraryState = {
  publishers: [],
  isRecordLost: false,
  offer: null,
  installed: null,
};

/** The store of the library: the publishers, and the bank that is being installed. What fails is shown by the app. */
export function createLibraryStore(app: AppStore, ask: Ask): LibraryStore {
  const store = createStore<LibraryState>()(() => initial);
  return Object.assign(store, { commands: createCommands(store, app, ask) });
}

function createCommands(store: StoreApi<LibraryState>, app: AppStore, ask: Ask): LibraryCommands {
  const tell = (error: IpcError): void => {
    app.setState({ problem: { source: "main", error } });
  };

  const readPublishers = async (): Promise<void> => {
    const answer = await ask("publisher:list", {});
    if (!answer.ok) {
      tell(answer.error);
      return;
    }
    const { publishers, recordLostAtMs } = answer.value;
    store.setState({ publishers, isRecordLost: recordLostAtMs !== null });
  };

  /** Does one thing, then reads anew what it may have changed: banks, refusals and publishers. */
  const change = async (work: () => Promise<Result<unknown, IpcError>>): Promise<boolean> => {
    const outcome = await work();
    await app.commands.load();
    await app.commands.openLibrary();
    await readPublishers();
    if (!outcome.ok) tell(outcome.error);
    return outcome.ok;
  };

  return {
    open: async () => {
      store.setState(initial);
      await app.commands.openLibrary();
      await readPublishers();
    },
    chooseBank: async () => {
      const answer = await ask("bank:choose", {});
      if (answer.ok) store.setState({ offer: answer.value.offer });
      else tell(answer.error);
    },
    install: async (offer) => {
      store.setState({ offer: null, installed: null });
      const { offerId, bank } = offer;
      const isDone = await change(() =>
        ask("bank:install", { offerId, consent: consentFor(offer) }),
      );
      if (isDone) store.setState({ installed: bank });
    },
    dismissOffer: () => {
      store.setState({ offer: null });
    },
    revoke: async (publisherId, isRevoked) => {
      await change(() => ask("publisher:revoke", { publisherId, isRevoked }));
    },
    forget: async (publisherId) => {
      await change(() => ask("publisher:forget", { publisherId }));
    },
    acknowledgeLoss: async () => {
      await change(() => ask("publisher:acknowledge-loss", {}));
    },
  };
}
