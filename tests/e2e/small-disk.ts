import { execFileSync } from "node:child_process";
import { closeSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { join } from "node:path";

/** A disk of its own under a profile, small enough to be filled. Making one takes the rights of root. */
export interface SmallDisk {
  /** Leaves not a byte of room. */
  readonly fill: () => void;
  /** Makes room again. */
  readonly free: () => void;
  /** Takes away the right to write, as long as nobody holds a file open. */
  readonly protect: () => void;
  readonly remove: () => void;
}

const SIZE = "96m";
const CHUNK = Buffer.alloc(1 << 16);

/** Puts a disk in memory at a folder. */
export function mountSmallDisk(folder: string): SmallDisk {
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE},mode=0700`, "tmpfs", folder]);
  const ballast = join(folder, "ballast");
  return {
    fill: () => {
      fillUp(ballast);
      if (statfsSync(folder).bavail !== 0) throw new Error("The disk is not full.");
    },
    free: () => {
      rmSync(ballast);
    },
    protect: () => {
      execFileSync("mount", ["-o", "remount,ro", folder]);
    },
    remove: () => {
      execFileSync("umount", ["--lazy", folder]);
    },
  };
}

function fillUp(file: string): void {
  const descriptor = openSync(file, "a");
  try {
    for (;;) writeSync(descriptor, CHUNK);
  } catch (error) {
    if (!String(error).includes("ENOSPC")) throw error;
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
