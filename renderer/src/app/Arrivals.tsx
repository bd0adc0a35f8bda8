import { useStore } from "zustand";
import { DropTarget } from "../features/library/DropTarget.tsx";
import { busyWords } from "../features/library/library-messages.ts";
import { handOver } from "../platform/bridge.ts";
import { BusyText } from "../ui/BusyText.tsx";
import { type AppStore } from "./app-store.ts";
import { type LibraryStore } from "./library-store.ts";
import { mayInterrupt } from "./may-interrupt.ts";

interface ArrivalsProps {
  readonly app: AppStore;
  readonly library: LibraryStore;
}

/** Takes files that are dropped on the window, and says where one takes long. */
export function Arrivals({ app, library }: ArrivalsProps) {
  const isFree = useStore(app, mayInterrupt);
  const busy = useStore(library, (state) => state.busy);
  return (
    <>
      <DropTarget showsItself={isFree} onDrop={handOver} />
      {isFree && busy !== null && <BusyText>{busyWords[busy]}</BusyText>}
    </>
  );
}
