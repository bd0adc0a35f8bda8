/** Whether this computer's keyboard has ⌘ where others have Ctrl. */
export function hasAppleKeyboard(): boolean {
  return navigator.userAgent.includes("Macintosh");
}
