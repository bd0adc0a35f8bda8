/** A part of a long list. */
export interface Page<T> {
  readonly entries: readonly T[];
  /** 0-based, and one that there is, whichever was asked for. */
  readonly index: number;
  readonly pageCount: number;
  /** 1-based places of its first and last entry in the whole list; 0 and 0 where that is empty. */
  readonly from: number;
  readonly to: number;
  readonly totalCount: number;
}

/** The page of a list with a 0-based index, or the nearest that there is. An empty list has one page with nothing on it. */
export function pageOf<T>(list: readonly T[], index: number, size: number): Page<T> {
  const pageCount = Math.max(1, Math.ceil(list.length / size));
  const place = Math.min(Math.max(index, 0), pageCount - 1);
  const entries = list.slice(place * size, (place + 1) * size);
  return {
    entries,
    index: place,
    pageCount,
    from: entries.length === 0 ? 0 : place * size + 1,
    to: place * size + entries.length,
    totalCount: list.length,
  };
}
