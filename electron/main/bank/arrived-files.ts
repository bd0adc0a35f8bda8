import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Files that came by themselves, until somebody looks into them: where they lie is known here alone. */
export interface ArrivedFiles {
  /** Takes a path, and says that there is something to look at. The same file twice waits once. */
  readonly arrive: (file: string) => void;
  /** The file that has waited longest, which waits no more; null where none does. */
  readonly next: () => string | null;
}

/** Who opens more at once is shown the first ones. */
const MOST_WAITING = 16;

/** Makes the place where files wait. */
export function createArrivedFiles(announce: () => void): ArrivedFiles {
  let waiting: readonly string[] = [];
  return {
    arrive: (file) => {
      waiting = [...new Set([...waiting, file])].slice(0, MOST_WAITING);
      announce();
    },
    next: () => {
      const [first, ...others] = waiting;
      waiting = others;
      return first ?? null;
    },
  };
}

function pathOf(argument: string, folder: string): string | null {
  if (!argument.startsWith("file:")) return resolve(folder, argument);
  try {
    return fileURLToPath(argument);
  } catch {
    return null;
  }
}

/**
 * The banks and errata that a command line names, as paths or, as file managers on Linux do, by `file:` addresses. `folder` is where it was
 * given.
 */
export function bankFilesIn(commandLine: readonly string[], folder: string): readonly string[] {
  return commandLine
    .filter((argument) => !argument.startsWith("-") && /\.(qbank|qerrata)$/i.test(argument))
    .flatMap((argument) => pathOf(argument, folder) ?? []);
}
