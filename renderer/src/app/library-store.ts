import { createStore, type StoreApi } from "zustand/vanilla";
import { type BankOffer, consentFor, type OpenOffer } from "../../../shared/bank/bank-offer.ts";
import { type PublisherSummary } from "../../../shared/bank/publisher.ts";
import { type IpcError } from "../../../shared/ipc/ipc-error.ts";
import { type Result } from "../../../shared/lib/result.ts";
import { type Ask } from "../platform/bridge.ts";
import { type Schedule } from "../platform/schedule.ts";
import { type AppStore } from "./app-store.ts";
import { mayInterrupt } from "./may-interrupt.ts";

interface LibraryState {
  readonly publishers: readonly PublisherSummary[];
  readonly isRecordLost: boolean;
  /** What a chosen file holds, while the person decides. */
  readonly offer: BankOffer | null;
  /** What has taken more than a moment; null while there is nothing to say. */
  readonly busy: "looking" | "installing" | null;
  /** What was taken last, since the library was opened. */
  readonly taken: OpenOffer | null;
}

/** What the library may ask for. Each ends on what is so then or with a problem of the app, and never rejects. */
interface LibraryCommands {
  /** Reads the publishers and opens the library. */
  readonly open: () => Promise<void>;
  readonly chooseBank: () => Promise<void>;
  /** Shows what the next file holds that came by itself, if one waits. */
  readonly lookAtArrival: () => Promise<void>;
  readonly install: (offer: OpenOffer) => Promise<void>;
  /** Puts the offer away, and shows the next one if another file came. */
  readonly dismissOffer: () => Promise<void>;
  readonly revoke: (publisherId: string, isRevoked: boolean) => Promise<void>;
  readonly forget: (publisherId: string) => Promise<void>;
  readonly acknowledgeLoss: () => Promise<void>;
}

export type LibraryStore = StoreApi<LibraryState> & { readonly commands: LibraryCommands };

const initial: LibraryState = {
  publishers: [],
  isRecordLost: false,
  offer: null,
  busy: null,
  taken: null,
};

/** What is done sooner needs no word about it. */
const MOMENT_MS = 1000;

/** The store of the library: the publishers, and the bank that is being installed. What fails is shown by the app. */
export function createLibraryStore(app: AppStore, ask: Ask, schedule: Schedule): LibraryStore {
  const store = createStore<LibraryState>()(() => initial);
  return Object.assign(store, { commands: createCommands(store, app, { ask, schedule }) });
}

function createCommands(
  store: StoreApi<LibraryState>,
  app: AppStore,
  { ask, schedule }: { readonly ask: Ask; readonly schedule: Schedule },
): LibraryCommands {
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
    // It may have taken a while: nobody is called back from where they went.
    if (app.getState().screen.name === "library") await app.commands.openLibrary();
    await readPublishers();
    if (!outcome.ok) tell(outcome.error);
    return outcome.ok;
  };

  /** Does something that may take long, and says so where it does. */
  const saying = async <T>(busy: LibraryState["busy"], work: () => Promise<T>): Promise<T> => {
    const hush = schedule(() => {
      store.setState({ busy });
    }, MOMENT_MS);
    const outcome = await work();
    hush();
    store.setState({ busy: null });
    return outcome;
  };

  const open = async (): Promise<void> => {
    store.setState(({ offer }) => ({ ...initial, offer }));
    await app.commands.openLibrary();
    await readPublishers();
  };

  const look = async (): Promise<void> => {
    const answer = await saying("looking", () => ask("bank:look-at-arrival", {}));
    if (answer.ok) store.setState({ offer: answer.value.offer });
    else tell(answer.error);
    looking = null;
  };
  let looking: Promise<void> | null = null;

  const lookAtArrival = async (): Promise<void> => {
    // One offer at a time: whoever has decided about one is asked about the next one.
    if (store.getState().offer === null) await (looking ??= look());
    const { offer } = store.getState();
    // An exam may have begun meanwhile: then the offer waits here.
    if (offer === null || !mayInterrupt(app.getState())) return;
    if (app.getState().screen.name !== "library") await open();
  };

  return {
    open,
    chooseBank: async () => {
      // The person takes their time in the dialog, so nothing is said of that.
      const answer = await ask("bank:choose", {});
      if (answer.ok) store.setState({ offer: answer.value.offer });
      else tell(answer.error);
    },
    lookAtArrival,
    install: async (offer) => {
      store.setState({ offer: null, taken: null });
      const { offerId } = offer;
      const isDone = await saying("installing", () =>
        change(() => ask("bank:install", { offerId, consent: consentFor(offer) })),
      );
      if (isDone) store.setState({ taken: offer });
      await lookAtArrival();
    },
    dismissOffer: async () => {
      store.setState({ offer: null });
      await lookAtArrival();
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
