import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import type { ScorePrediction } from "../../../../shared/readiness/predict-score.ts";
import { chanceWords } from "./chance-words.ts";
import { chanceSentence, rangeSentence } from "./readiness-messages.ts";
import { ScoreBand } from "./ScoreBand.tsx";
import { shownRange } from "./shown-range.ts";
import styles from "./PredictionFacts.module.css";

interface PredictionFactsProps {
  readonly prediction: ScorePrediction;
  readonly scale: Blueprint["scoring"]["scale"];
}

/** The range of the next score in a sentence and on the scale, and the chance to pass. */
export function PredictionFacts({ prediction, scale }: PredictionFactsProps) {
  const range = shownRange(prediction);
  const sentence = rangeSentence(range.low, range.high);
  return (
    <>
      <p className={styles["sentence"]}>{sentence}</p>
      <ScoreBand {...range} scale={scale} sentence={sentence} />
      <p>{chanceSentence(scale.passing, chanceWords(prediction.passChance))}</p>
    </>
  );
}
