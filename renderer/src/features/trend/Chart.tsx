import type { ReactNode } from "react";
import { PLOT_SIZE } from "../../../../shared/trend/plot.ts";
import { classNames } from "../../ui/class-names.ts";
import styles from "./Chart.module.css";

/** A label at a place along an axis, in units of the plot. */
interface AxisLabel {
  readonly at: number;
  readonly text: string;
}

interface ChartProps {
  /** What the picture says, in words. */
  readonly sentence: string;
  /** From the top down, each with a line across. */
  readonly yLabels: readonly AxisLabel[];
  readonly xLabels: readonly AxisLabel[];
  readonly size?: "small" | "large";
  /** Paths in the plot's units; see `chartLines`. */
  readonly children: ReactNode;
}

/**
 * A picture with its axes. The plot stretches to the room there is, its lines keep their width; the labels stand in pictures of their
 * own, so that they keep the size of text.
 */
export function Chart({ sentence, yLabels, xLabels, size = "large", children }: ChartProps) {
  const grid = yLabels.map(({ at }) => `M0 ${at}H${PLOT_SIZE}`).join("");
  return (
    <div role="img" aria-label={sentence} className={classNames(styles["chart"], styles[size])}>
      <svg aria-hidden="true" className={styles["yAxis"]}>
        {yLabels.map(({ at, text }) => (
          <text key={text} x="100%" y={percent(at)} textAnchor="end" dominantBaseline="middle">
            {text}
          </text>
        ))}
      </svg>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${PLOT_SIZE} ${PLOT_SIZE}`}
        preserveAspectRatio="none"
        className={styles["plot"]}
      >
        <path d={grid} className={styles["grid"]} />
        {children}
      </svg>
      <svg aria-hidden="true" className={styles["xAxis"]}>
        {xLabels.map(({ at, text }) => (
          <text key={text} x={percent(at)} y="1em" textAnchor={anchorOf(at)}>
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

function percent(at: number): string {
  return `${(at / PLOT_SIZE) * 100}%`;
}

/** Words at the ends of the axis grow inwards, so that nothing is cut off. */
function anchorOf(at: number): "start" | "middle" | "end" {
  if (at < PLOT_SIZE * 0.1) return "start";
  return at > PLOT_SIZE * 0.9 ? "end" : "middle";
}
