import { ALargeSmall } from "lucide-react";
import { useState } from "react";
import { IconButton } from "../../ui/IconButton.tsx";
import { AppearanceDialog } from "./AppearanceDialog.tsx";
import { appearanceMessages as words } from "./appearance-messages.ts";
import type { AppearanceStore } from "./appearance-store.ts";

/** Leads to text size and colours from wherever it stands. */
export function AppearanceButton({ store }: { readonly store: AppearanceStore }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton
        icon={ALargeSmall}
        label={words.title}
        onPress={() => {
          setIsOpen(true);
        }}
      />
      <AppearanceDialog
        store={store}
        isOpen={isOpen}
        onClose={() => {
          setIsOpen(false);
        }}
      />
    </>
  );
}
