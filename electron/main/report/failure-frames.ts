import { failureName } from "./failure-name.ts";

/** A frame without the folders of its file: they tell where the app is installed, often below somebody's name. */
function withoutFolders(frame: string): string {
  return frame.replace(/(\(|\bat )[^()]*[/\\]/, "$1");
}

/** A failure for the log: its name and where it arose, without its message, which may hold an answer. */
export function failureFrames(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return [failureName(error), ...frames.map(withoutFolders)].join("\n");
}
