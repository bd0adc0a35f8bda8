import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// Read from the disk: Vitest hands out style sheets empty.
const tokens = readFileSync(
  new URL("../../renderer/src/styles/tokens.css", import.meta.url),
  "utf8",
);

type Colours = ReadonlyMap<string, string>;

/** The colours that a block of tokens.css sets; of a light-dark() pair the side asked for. */
function coloursIn(selector: string, side: "light" | "dark"): Colours {
  const start = tokens.indexOf(`${selector} {`);
  const block = tokens.slice(start, tokens.indexOf("\n}", start));
  const found = block.matchAll(
    /--color-([a-z-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g,
  );
  return new Map(
    [...found].map(([, name = "", light, dark, both]) => [
      name,
      both ?? (side === "light" ? light : dark) ?? "",
    ]),
  );
}

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function theme(selector: string, side: "light" | "dark"): Colours {
  return new Map([...coloursIn(":root", side), ...coloursIn(selector, side)]);
}

const themes = {
  light: theme(":root", "light"),
  dark: theme(":root", "dark"),
  sepia: theme(':root[data-theme="sepia"]', "light"),
  "high-contrast": theme(':root[data-theme="high-contrast"]', "dark"),
};
const grounds = ["paper", "surface", "sunken"];
const tones = ["accent", "right", "wrong", "flag"];

/** What text stands on somewhere, and what lines must be seen against. */
const textPairs = [
  ...grounds.flatMap((ground) =>
    ["ink", "ink-soft", ...tones].map((text) => [text, ground] as const),
  ),
  ["on-highlight", "highlight"] as const,
  ...tones.flatMap((tone) => [
    [tone, `${tone}-soft`] as const,
    ["ink", `${tone}-soft`] as const,
    ["ink-soft", `${tone}-soft`] as const,
    ["on-fill", tone] as const,
  ]),
];
const linePairs = [
  ...grounds.map((ground) => ["line", ground] as const),
  ...[...grounds, ...tones.map((tone) => `${tone}-soft`)].map(
    (ground) => ["focus", ground] as const,
  ),
];

describe.each(Object.entries(themes))("the colours of the %s theme", (_name, colours) => {
  const ratio = (one: string, other: string) =>
    contrast(colours.get(one) ?? "", colours.get(other) ?? "");

  it.each(textPairs)("let %s be read on %s (4.5 : 1)", (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(linePairs)("let %s be seen on %s (3 : 1)", (line, ground) => {
    expect(ratio(line, ground)).toBeGreaterThanOrEqual(3);
  });
});
