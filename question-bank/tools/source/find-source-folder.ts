import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { err, ok, type Result } from "../../../shared/lib/result.ts";

/** The folder that an argument names; without one, the only folder in `question-bank/` that holds a blueprint. Answers with words for the author. */
export async function findSourceFolder(
  argument: string | undefined,
  rootDir: string,
): Promise<Result<string, string>> {
  if (argument !== undefined) return ok(resolve(argument));
  const parent = join(rootDir, "question-bank");
  const entries = existsSync(parent) ? await readdir(parent) : [];
  const [first, ...others] = entries
    .map((name) => join(parent, name))
    .filter((folder) => existsSync(join(folder, "blueprint.yaml")));
  if (first === undefined) return err("there is no bank in question-bank/: name its folder");
  return others.length === 0 ? ok(first) : err("there are several banks: name the folder of one");
}
