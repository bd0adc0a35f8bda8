import { describe, expect, it } from "vitest";
import { usualPaperSize } from "./paper-size.ts";

describe("the usual paper", () => {
  it.each(["en-US", "es-MX", "fr-CA", "en-US-u-ca-buddhist", "zh-Hant-US"])(
    "of %s is Letter",
    (locale) => {
      expect(usualPaperSize(locale)).toBe("letter");
    },
  );

  it.each(["en-GB", "de-DE", "ja-JP", "en", "", "us", "zh-Hant-TW"])("of %j is A4", (locale) => {
    expect(usualPaperSize(locale)).toBe("a4");
  });
});
