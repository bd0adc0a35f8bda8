/** A name to suggest for a file, with the day as the clock on the wall here has it: "Rehearsal 2026-11-23.json". */
export function datedName(words: string, atMs: number, ending: string): string {
  const date = new Date(atMs);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${words} ${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.${ending}`;
}
