import type { BlockText } from "../../../../shared/bank/rich-text.ts";

const MAX_LENGTH = 70;

/** How a question begins, in plain words of at most about 70 characters: enough to know it again in a list. */
export function stemStart([first]: BlockText): string {
  if (first === undefined) return "";
  const line = first.type === "paragraph" ? first.content : (first.entries[0] ?? []);
  const text = line.map((inline) => inline.text).join("");
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.slice(0, MAX_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}\u00A0…`;
}
