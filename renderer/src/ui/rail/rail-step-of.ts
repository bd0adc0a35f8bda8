interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The step along a rail that a key asks for: J is the next entry, K the one before, anything else null. */
export function railStepOf({ key, altKey, ctrlKey, metaKey }: PressedKey): 1 | -1 | null {
  if (altKey || ctrlKey || metaKey) return null;
  switch (key.toLowerCase()) {
    case "j":
      return 1;
    case "k":
      return -1;
    default:
      return null;
  }
}
