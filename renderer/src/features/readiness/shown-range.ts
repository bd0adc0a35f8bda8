import type { ScorePrediction } from "../../../../shared/readiness/predict-score.ts";

/** The grain in which scores are shown: a finer one would promise more than is known. */
const GRAIN = 10;

/** A predicted range as it is shown. The ends are rounded outwards, so that it holds no less than before; the middle down, so that no pass mark is reached by rounding. */
export function shownRange({ low, median, high }: ScorePrediction) {
  return {
    low: Math.floor(low / GRAIN) * GRAIN,
    middle: Math.floor(median / GRAIN) * GRAIN,
    high: Math.ceil(high / GRAIN) * GRAIN,
  };
}
