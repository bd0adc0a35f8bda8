export const PAPER_SIZES = ["a4", "letter"] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/** The regions whose everyday paper is US Letter, by Unicode's CLDR. */
const LETTER_REGIONS: ReadonlySet<string> = new Set([
  ..."BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split(" "),
]);

/** The paper that is usual where a locale ("en-US") comes from; A4 where that is unknown, as for most of the world. */
export function usualPaperSize(locale: string): PaperSize {
  const region = /[-_]([A-Z]{2})\b/.exec(locale)?.[1] ?? "";
  return LETTER_REGIONS.has(region) ? "letter" : "a4";
}
