import { useEffect, useState } from "react";
import { isTextField } from "../../platform/is-text-field.ts";

const MODIFIERS = ["Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock"];

/** Whether a key was pressed since this came on screen; typing into a text field and modifiers alone do not count. */
export function useKeyboardUse(): boolean {
  const [wasUsed, setWasUsed] = useState(false);
  // The document's keyboard: a key counts wherever the focus is.
  useEffect(() => {
    if (wasUsed) return undefined;
    const noteKey = ({ key, target }: KeyboardEvent) => {
      if (!isTextField(target) && !MODIFIERS.includes(key)) setWasUsed(true);
    };
    document.addEventListener("keydown", noteKey, { capture: true });
    return () => {
      document.removeEventListener("keydown", noteKey, { capture: true });
    };
  }, [wasUsed]);
  return wasUsed;
}
