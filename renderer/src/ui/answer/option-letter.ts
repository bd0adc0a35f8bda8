/** The letter of a 0-based place on screen: A, B, C …; an item has at most twelve parts. */
export function optionLetter(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}
