import { readdirSync, readFileSync } from "node:fs";

/** A process of a running app, as Linux tells it. */
interface AppProcess {
  readonly pid: number;
  /** What Chromium calls it, such as "renderer" or "gpu-process"; "main" for the one that was started. */
  readonly type: string;
}

const GROUP_FIELD = 2;

/** Reads about a process; null where it has just ended, or has ended and waits for its parent. */
function readProcess(pid: number, groupId: number): AppProcess | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (Number(fields[GROUP_FIELD]) !== groupId || fields[0] === "Z") return null;
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return { pid, type: /--type=([a-z-]+)/.exec(commandLine)?.[1] ?? "main" };
  } catch {
    return null;
  }
}

/** The living processes of a group. */
export function processesOf(groupId: number): readonly AppProcess[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name), groupId) ?? []);
}

/** Ends a process, or with a negative number a group, without warning. It may have ended already. */
export function killNow(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
