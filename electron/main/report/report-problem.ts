/** Tells whoever started Rehearsal from a terminal what went wrong. Never pass answers, keys or names. */
export function reportProblem(text: string): void {
  // The console, unlike a bare write, survives a terminal that has gone away.
  console.error(`rehearsal: ${text}`);
}
