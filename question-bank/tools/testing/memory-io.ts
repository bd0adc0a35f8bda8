import type { CommandIo } from "../bank-command.ts";

/** A console that keeps what was printed. */
export interface MemoryIo extends CommandIo {
  readonly lines: readonly string[];
  readonly errorLines: readonly string[];
  readonly json: readonly unknown[];
}

/** A console for a repository at `rootDir`. */
export function memoryIo(rootDir: string): MemoryIo {
  const lines: string[] = [];
  const errorLines: string[] = [];
  const json: unknown[] = [];
  return {
    rootDir,
    isJson: false,
    lines,
    errorLines,
    json,
    print: (line) => lines.push(line),
    printError: (line) => errorLines.push(line),
    // What cannot be written as JSON must fail here as it would on a console.
    printJson: (value) => json.push(JSON.parse(JSON.stringify(value))),
  };
}
