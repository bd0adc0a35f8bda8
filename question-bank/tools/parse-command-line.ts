import { parseArgs, type ParseArgsConfig } from "node:util";

/** Parses a command's arguments strictly; null for an unknown option or a missing value, which is wrong usage. */
export function parseCommandLine<T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseArgs<T>> | null {
  try {
    return parseArgs(config);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
