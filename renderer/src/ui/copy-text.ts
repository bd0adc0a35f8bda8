/** Puts a text on the clipboard and says whether that worked: a system may refuse it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or no clipboard here: whoever asked says what to do instead.
    return false;
  }
}
