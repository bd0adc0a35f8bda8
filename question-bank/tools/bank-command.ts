/** Where a command of `npm run bank` finds its files and says what it has to say. */
export interface CommandIo {
  /** The root of the repository: default folders and keys are looked for below it. */
  readonly rootDir: string;
  /** With `--json` a command prints one JSON value through `printJson` and no lines. */
  readonly isJson: boolean;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
  readonly printJson: (value: unknown) => void;
}

/** One word of `npm run bank -- <word>`. */
export interface BankCommand {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The arguments, for example "verify FILE [--pub FILE]". */
  readonly usage: string;
  /** `argv` starts after the command's name. Answers with the exit code: 0 fine, 1 refused, 2 wrong usage. */
  readonly run: (argv: readonly string[], io: CommandIo) => Promise<number>;
}
