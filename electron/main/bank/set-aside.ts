import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import { failureName } from "../report/failure-name.ts";

/** Renames a file that cannot be read, so that it can be looked into; says what became of it. */
export async function setAside(file: string): Promise<string> {
  let number = 1;
  while (existsSync(`${file}.damaged-${number}`)) number += 1;
  try {
    await rename(file, `${file}.damaged-${number}`);
    return `kept as .damaged-${number}`;
  } catch (error) {
    return `left in place: ${failureName(error)}`;
  }
}
