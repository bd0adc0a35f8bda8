import { failureName } from "./failure-name.ts";

/** A failure for the log: its name and where it arose, without its message, which may hold an answer. */
export function failureFrames(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return [failureName(error), ...frames].join("\n");
}
