import { Dialog } from "../../ui/Dialog.tsx";
import { AppearanceChoices } from "./AppearanceChoices.tsx";
import { appearanceMessages as words } from "./appearance-messages.ts";
import type { AppearanceStore } from "./appearance-store.ts";

interface AppearanceDialogProps {
  readonly store: AppearanceStore;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Text size and colours. A choice is seen at once, behind the dialog and in it. */
export function AppearanceDialog({ store, isOpen, onClose }: AppearanceDialogProps) {
  return (
    <Dialog isOpen={isOpen} isWide title={words.title} onClose={onClose}>
      <AppearanceChoices store={store} />
    </Dialog>
  );
}
