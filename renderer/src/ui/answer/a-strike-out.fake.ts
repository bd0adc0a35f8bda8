import type { StrikeOut } from "./strike-out.ts";

/** Striking out for tests, over a set that the test keeps. */
export function aStrikeOut(
  struckIds: ReadonlySet<string>,
  onChange: (struckIds: ReadonlySet<string>) => void,
): StrikeOut<string> {
  return {
    struckIds,
    onStrike: (id, isStruck) => {
      const others = [...struckIds].filter((other) => other !== id);
      onChange(new Set(isStruck ? [...others, id] : others));
    },
    words: { strike: (text) => `Strike out ${text}`, tip: "Strike out", struck: "struck out" },
  };
}
