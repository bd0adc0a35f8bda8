import type { Reference } from "../../../shared/bank/item.ts";
import type { YamlPath } from "./parse-yaml.ts";

/** A study note as it stands in its file. */
export interface SourceNote {
  /** From the name of the file: `2.3.1.md` is about objective 2.3.1. */
  readonly objective: string;
  readonly title: string;
  readonly references: readonly Reference[];
  /** Markdown. */
  readonly body: string;
  readonly file: string;
  /** The 1-based line of a part of the front matter; of the body for the path `["body"]`. */
  readonly lineOf: (path: YamlPath) => number;
}
