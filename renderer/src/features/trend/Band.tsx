import { PLOT_SIZE } from "../../../../shared/trend/plot.ts";
import styles from "./Band.module.css";

interface BandProps {
  /** Places in units of the plot. */
  readonly from: number;
  readonly to: number;
  readonly mark: number;
  /** What it is held against, drawn behind it. */
  readonly promise?: { readonly from: number; readonly to: number };
}

/** A range on a track with a mark in it. A picture of the figures beside it in its row, so it has no words of its own. */
export function Band({ from, to, mark, promise }: BandProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${PLOT_SIZE} ${PLOT_SIZE}`}
      preserveAspectRatio="none"
      className={styles["band"]}
    >
      {promise && (
        <rect
          x={promise.from}
          width={promise.to - promise.from}
          y="0"
          height={PLOT_SIZE}
          className={styles["promise"]}
        />
      )}
      <path d={`M0 500H${PLOT_SIZE}`} className={styles["track"]} />
      <path d={`M${from} 500H${to}`} className={styles["range"]} />
      <path d={`M${mark} 100V900`} className={styles["mark"]} />
    </svg>
  );
}
