import { useStore } from "zustand";
import { LibraryScreen } from "../features/library/LibraryScreen.tsx";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { type BankNews } from "../features/library/bank-news.ts";
import { type LibraryStore } from "./library-store.ts";
import { type HomeData } from "./load-home.ts";

interface LibraryProps {
  readonly data: Pick<HomeData, "banks" | "refused">;
  readonly news: ReadonlyMap<BankId, BankNews>;
  readonly store: LibraryStore;
  readonly onBack: () => void;
}

/** The library, joined to its store. */
export function Library({ data, news, store, onBack }: LibraryProps) {
  const state = useStore(store);
  const { commands } = store;
  return (
    <LibraryScreen
      banks={data.banks}
      refused={data.refused}
      news={news}
      publishers={state.publishers}
      isRecordLost={state.isRecordLost}
      offer={state.offer}
      taken={state.taken}
      commands={{
        chooseBank: () => void commands.chooseBank(),
        install: (offer) => void commands.install(offer),
        dismissOffer: () => void commands.dismissOffer(),
        revoke: (publisherId, isRevoked) => void commands.revoke(publisherId, isRevoked),
        forget: (publisherId) => void commands.forget(publisherId),
        acknowledgeLoss: () => void commands.acknowledgeLoss(),
      }}
      onBack={onBack}
    />
  );
}
