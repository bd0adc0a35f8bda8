/** Names a failure by its system code ("ENOSPC") or its class, never by its message, which may hold a path or an answer. */
export function failureName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
