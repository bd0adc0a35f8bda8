import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import styles from "./ScaleBar.module.css";

interface ScaleBarProps {
  readonly scale: Blueprint["scoring"]["scale"];
  /** The part of the scale that is filled, in scores. */
  readonly low: number;
  readonly high: number;
  /** A score within it that is marked, if any. */
  readonly middle: number | null;
  /** Stands above the bar, at a score. */
  readonly label: { readonly text: string; readonly score: number };
  /** Stands below the pass mark. */
  readonly passMark: string;
  /** What the picture says, in words. */
  readonly sentence: string;
}

/** A part of the exam's scale as a bar, with the pass mark drawn across it. */
export function ScaleBar(props: ScaleBarProps) {
  const { scale, low, high, middle, label, passMark, sentence } = props;
  const percentAt = (score: number): number =>
    (100 * (score - scale.min)) / (scale.max - scale.min);
  const mark = wordsAt(percentAt(scale.passing));
  return (
    <div className={styles["scale"]}>
      <svg role="img" aria-label={sentence} className={styles["picture"]}>
        <text y="1em" className={styles["label"]} {...wordsAt(percentAt(label.score))}>
          {label.text}
        </text>
        <rect className={styles["track"]} width="100%" />
        <rect
          className={styles["band"]}
          x={`${percentAt(low)}%`}
          width={`${percentAt(high) - percentAt(low)}%`}
        />
        {middle !== null && <rect className={styles["middle"]} x={`${percentAt(middle)}%`} />}
        <rect className={styles["mark"]} x={mark.x} />
        <text y="5.4em" className={styles["passing"]} {...mark}>
          {passMark}
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
function wordsAt(percent: number) {
  const textAnchor = percent < 25 ? "start" : percent > 75 ? "end" : "middle";
  return { x: `${percent}%`, textAnchor } as const;
}
