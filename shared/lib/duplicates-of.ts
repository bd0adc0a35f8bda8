/** The entries that stood in the list before, each as often as it came again. Linear, so that no list is too long to be checked. */
export function duplicatesOf(list: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return list.filter((entry) => {
    const isKnown = seen.has(entry);
    seen.add(entry);
    return isKnown;
  });
}
