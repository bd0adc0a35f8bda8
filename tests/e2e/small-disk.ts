import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";

/** A disk of its own under a profile, small enough to be filled. Making one takes the rights of root. */
export interface SmallDisk {
  /** Leaves not a byte of room. */
  readonly fill: () => void;
  /** Makes room again. */
  readonly free: () => void;
  /** Takes away the right to write, once nobody holds a file open any more: a helper of a killed app may, for a moment. */
  readonly protect: () => Promise<void>;
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
    protect: async () => {
      await expect.poll(() => spawnSync("mount", ["-o", "remount,ro", folder]).status).toBe(0);
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
