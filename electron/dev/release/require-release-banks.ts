import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runNodeScript } from "../run-step.ts";

function filesOf(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/**
 * Sees to it that a release carries banks that it opens: question-bank/keys holds a publisher's key, and such a key signed
 * every bank in question-bank/dist. Throws otherwise; this clone's development key counts for nothing.
 */
export function requireReleaseBanks(rootDir: string): void {
  if (filesOf(join(rootDir, "question-bank", "keys"), ".pub").length === 0)
    throw new Error(
      "A release trusts the publishers in question-bank/keys, and there is none. See docs/releasing.md, Once.",
    );
  const banks = filesOf(join(rootDir, "question-bank", "dist"), ".qbank");
  if (banks.length === 0)
    throw new Error(
      "A release carries the signed banks in question-bank/dist, and there is none. See docs/releasing.md, A bank.",
    );
  for (const bank of banks) {
    try {
      runNodeScript([
        ...["--import", "tsx", "question-bank/tools/bank.ts"],
        ...["verify", bank, "--release"],
      ]);
    } catch {
      // Why not was said just now by the command, to the same console.
      throw new Error(
        `A release does not carry ${bank}: no key in question-bank/keys signed it as it stands. See docs/releasing.md, A bank.`,
      );
    }
  }
}
