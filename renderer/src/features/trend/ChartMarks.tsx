import { dotsPath, linePath, type PlotPoint } from "../../../../shared/trend/plot.ts";
import styles from "./ChartMarks.module.css";

/** A line of the person's own figures. It breaks off where there is none. */
export function FigureLine({ points }: { readonly points: readonly (PlotPoint | null)[] }) {
  return <path d={linePath(points)} className={styles["line"]} />;
}

/** A dashed line of what the figures are held against. */
export function MarkLine({ path }: { readonly path: string }) {
  return <path d={path} className={styles["mark"]} />;
}

interface DotsProps {
  readonly points: readonly PlotPoint[];
  readonly isHollow?: boolean;
  /** For many, or for a small picture. */
  readonly isSmall?: boolean;
}

/** Dots, filled or hollow. */
export function Dots({ points, isHollow = false, isSmall = false }: DotsProps) {
  const path = dotsPath(points);
  return (
    <g className={isSmall ? styles["small"] : undefined}>
      <path d={path} className={styles["dots"]} />
      {isHollow && <path d={path} className={styles["hollow"]} />}
    </g>
  );
}
