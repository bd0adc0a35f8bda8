import type { ItemSource } from "../../../shared/bank/item.ts";
import type { YamlPath } from "./parse-yaml.ts";

/** An item as it stands in a file. */
export interface SourceItem {
  readonly source: ItemSource;
  readonly file: string;
  /** The 1-based line of a part of the item; of the item itself for an empty path. */
  readonly lineOf: (path: YamlPath) => number;
}
