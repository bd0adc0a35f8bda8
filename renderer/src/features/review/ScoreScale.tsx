import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import { resultMessages } from "./review-messages.ts";
import styles from "./ScoreScale.module.css";

type Scale = Blueprint["scoring"]["scale"];

interface Place {
  readonly x: string;
  /** Words near an end of the bar grow inwards, so that nothing is cut off. */
  readonly textAnchor: "start" | "middle" | "end";
}

function placeOn(scale: Scale, value: number): Place {
  const percent = ((value - scale.min) / (scale.max - scale.min)) * 100;
  const textAnchor = percent < 25 ? "start" : percent > 75 ? "end" : "middle";
  return { x: `${percent}%`, textAnchor };
}

interface ScoreScaleProps {
  readonly scale: Scale;
  readonly score: number;
  /** What the picture says, in words. */
  readonly sentence: string;
}

/** The estimate as a bar over the exam's scale, with the pass mark drawn across it. */
export function ScoreScale({ scale, score, sentence }: ScoreScaleProps) {
  const reached = placeOn(scale, score);
  const mark = placeOn(scale, scale.passing);
  return (
    <div className={styles["scale"]}>
      <svg role="img" aria-label={sentence} className={styles["picture"]}>
        <text y="1em" className={styles["score"]} {...reached}>
          {resultMessages.yourEstimate(score)}
        </text>
        <rect className={styles["track"]} width="100%" />
        <rect className={styles["reached"]} width={reached.x} />
        <rect className={styles["mark"]} x={mark.x} />
        <text y="5.4em" className={styles["passing"]} {...mark}>
          {resultMessages.passMark(scale.passing)}
        </text>
      </svg>
      <div aria-hidden="true" className={styles["ends"]}>
        <span>{scale.min}</span>
        <span>{scale.max}</span>
      </div>
    </div>
  );
}
