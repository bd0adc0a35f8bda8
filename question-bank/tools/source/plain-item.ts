/** An item as a candidate reads it, without formatting, whether it comes from a source or from a package. */
export interface PlainItem {
  readonly id: string;
  readonly stem: string;
  /** In the order of the source. */
  readonly options: readonly string[];
  /** Empty but for matching. */
  readonly prompts: readonly string[];
  /** The 0-based place of a single-choice item's key among its options; null for the other kinds. */
  readonly keyPlace: number | null;
}
