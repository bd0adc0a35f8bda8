import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { journalMessages as words } from "./journal-messages.ts";

/** Stands where the misses would be while search and filters leave none. */
export function NoMissLeft({ onShowAll }: { readonly onShowAll: () => void }) {
  return (
    <Notice
      tone="info"
      title={words.noneTitle}
      actions={<Button onPress={onShowAll}>{words.showAll}</Button>}
    >
      <p>{words.none}</p>
    </Notice>
  );
}
