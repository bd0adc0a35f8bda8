import type { ReactNode } from "react";
import { KeyHintsContext } from "./key-hints-context.ts";
import { useKeyboardUse } from "./use-keyboard-use.ts";

/** Lets the buttons inside show their keys from the first use of the keyboard on. */
export function KeyHints({ children }: { readonly children: ReactNode }) {
  return <KeyHintsContext value={useKeyboardUse()}>{children}</KeyHintsContext>;
}
