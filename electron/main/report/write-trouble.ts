import { failureName } from "./failure-name.ts";

/** Why something was not written, as far as people can do something about it. */
type WriteTrouble = "full" | "forbidden" | "write-failed";

const troubles: ReadonlyMap<string, WriteTrouble> = new Map([
  ["ENOSPC", "full"],
  ["EDQUOT", "full"],
  ["EFBIG", "full"],
  ["EACCES", "forbidden"],
  ["EPERM", "forbidden"],
  ["EROFS", "forbidden"],
]);

/** Sorts a failure to write by what the system calls it. */
export function writeTrouble(error: unknown): WriteTrouble {
  return troubles.get(failureName(error)) ?? "write-failed";
}
