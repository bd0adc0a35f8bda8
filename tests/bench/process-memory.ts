import { readdirSync, readFileSync } from "node:fs";

const KIB = 1024;

/**
 * The memory of a process and of all that came from it, in bytes: the proportional set size, in which what several processes
 * share counts once. Of Linux alone.
 */
export function memoryOfTree(processId: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
    const parentId = parentOf(name);
    if (parentId !== null) parents.set(Number(name), parentId);
  }
  const isOfTree = (id: number | undefined): boolean =>
    id !== undefined && (id === processId || isOfTree(parents.get(id)));
  return [...parents.keys()].filter(isOfTree).reduce((sum, id) => sum + proportionalSize(id), 0);
}

/** Null where the process is gone meanwhile. */
function parentOf(processId: string): number | null {
  try {
    // The name, in brackets, may hold anything; behind it stand the state and the parent.
    const status = readFileSync(`/proc/${processId}/stat`, "utf8");
    return Number(status.slice(status.lastIndexOf(")")).split(" ")[2]);
  } catch {
    return null;
  }
}

function proportionalSize(processId: number): number {
  const sums = readFileSync(`/proc/${processId}/smaps_rollup`, "utf8");
  return KIB * Number(/^Pss:\s+(\d+) kB$/m.exec(sums)?.[1]);
}
