import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyRepository } from "./copy-repository.ts";
import { REHEARSED_COPIES } from "./rehearsed-release.ts";

function runIn(folder: string, ...parameters: readonly string[]): void {
  const outcome = spawnSync(process.execPath, ["--import", "tsx", ...parameters], {
    cwd: folder,
    stdio: "inherit",
  });
  if (outcome.status !== 0) throw new Error(`${parameters.join(" ")} did not end well.`);
}

function bank(folder: string, ...words: readonly string[]): void {
  runIn(folder, "question-bank/tools/bank.ts", ...words);
}

/**
 * Makes a release as its maintainers would, in two copies of the repository in different folders and with a publisher's key
 * made for the day, so that the whole way is gone on every run of the gate: key, bank, bundle, package, archives, parts list.
 */
export function rehearseRelease(): void {
  const { first, second } = REHEARSED_COPIES;
  const keys = mkdtempSync(join(tmpdir(), "rehearsal-release-key-"));
  try {
    for (const copy of [first, second]) copyRepository(copy);
    bank(first, "keygen", "--publisher", "rehearsal", "--name", "Rehearsal", "--out", keys);
    for (const copy of [first, second])
      copyFileSync(
        join(keys, "rehearsal.pub"),
        join(copy, "question-bank", "keys", "rehearsal.pub"),
      );
    bank(first, "build");
    bank(
      first,
      ...["sign", "question-bank/dist/aif-c01", "--key", join(keys, "rehearsal.key"), "--release"],
    );
    // A release takes the bank as it was signed, and never signs the same revision again.
    mkdirSync(join(second, "question-bank", "dist"));
    cpSync(
      join(first, "question-bank", "dist", "aif-c01.qbank"),
      join(second, "question-bank", "dist", "aif-c01.qbank"),
    );
    runIn(first, "tests/release/pack-rehearsal.ts", "--archives");
    runIn(second, "tests/release/pack-rehearsal.ts");
  } finally {
    rmSync(keys, { recursive: true });
  }
}
