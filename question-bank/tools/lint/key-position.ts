import { fourOptionItems } from "./four-option-items.ts";
import type { LintRule } from "./rule.ts";

/** Chance gives 25 %. */
const MIN_PERCENT = 15;
const MAX_PERCENT = 35;
/** Below so many items a share is chance. */
const MIN_ITEMS = 20;

/** Bank-wide: keys stand at each place about equally often. Forms shuffle options anyway, so this is a warning. */
export const keyPosition: LintRule = {
  name: "key-position",
  check: ({ items }) => {
    const measured = fourOptionItems(items);
    if (measured.length < MIN_ITEMS) return [];
    const places = measured.map((item) => item.keys[0]?.index);
    return [0, 1, 2, 3]
      .map((place) => ({ place, count: places.filter((other) => other === place).length }))
      .filter(({ count }) => {
        const percent = (count * 100) / measured.length;
        return percent < MIN_PERCENT || percent > MAX_PERCENT;
      })
      .map(({ place, count }) => ({
        severity: "warning",
        place: null,
        path: [],
        message: `the key stands at place ${place + 1} in ${count} of ${measured.length} items: ${MIN_PERCENT} to ${MAX_PERCENT} % are even enough`,
      }));
  },
};
