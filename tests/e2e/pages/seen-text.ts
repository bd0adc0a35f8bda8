/** A text as it is read: without the line breaks that its layout makes. */
export function seenText(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
