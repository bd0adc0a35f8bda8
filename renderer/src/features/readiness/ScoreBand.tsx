import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import { bandLabel, passMarkLabel } from "./readiness-messages.ts";
import styles from "./ScoreBand.module.css";

interface ScoreBandProps {
  readonly scale: Blueprint["scoring"]["scale"];
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** What the picture says, in words. */
  readonly sentence: string;
}

/** A range of scores as a band on the exam's scale, with the pass mark drawn across it. */
export function ScoreBand({ scale, low, middle, high, sentence }: ScoreBandProps) {
  const percentAt = (score: number): number =>
    (100 * (score - scale.min)) / (scale.max - scale.min);
  const label = labelAt(percentAt((low + high) / 2));
  const mark = labelAt(percentAt(scale.passing));
  return (
    <div className={styles["scale"]}>
      <svg role="img" aria-label={sentence} className={styles["picture"]}>
        <text y="1em" className={styles["label"]} {...label}>
          {bandLabel(low, high)}
        </text>
        <rect className={styles["track"]} width="100%" />
        <rect
          className={styles["band"]}
          x={`${percentAt(low)}%`}
          width={`${percentAt(high) - percentAt(low)}%`}
        />
        <rect className={styles["middle"]} x={`${percentAt(middle)}%`} />
        <rect className={styles["mark"]} x={mark.x} />
        <text y="5.4em" className={styles["passing"]} {...mark}>
          {passMarkLabel(scale.passing)}
        </text>
      </svg>
      <div aria-hidden="true" className={styles["ends"]}>
        <span>{scale.min}</span>
        <span>{scale.max}</span>
      </div>
    </div>
  );
}

/** Words near an end of the bar grow inwards, so that nothing is cut off. */
function labelAt(percent: number) {
  const textAnchor = percent < 25 ? "start" : percent > 75 ? "end" : "middle";
  return { x: `${percent}%`, textAnchor } as const;
}
