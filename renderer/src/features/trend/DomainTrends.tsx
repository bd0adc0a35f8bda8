import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import { type DomainSeries, domainSeriesOf } from "../../../../shared/trend/domain-series.ts";
import { linearScale } from "../../../../shared/trend/linear-scale.ts";
import { bandCentre, PLOT_SIZE } from "../../../../shared/trend/plot.ts";
import { Card } from "../../ui/Card.tsx";
import { formatDateTime } from "../../ui/format-date.ts";
import { Chart } from "./Chart.tsx";
import { Dots, FigureLine } from "./ChartMarks.tsx";
import { dateLabels } from "./date-labels.ts";
import { FigureDetails } from "./FigureDetails.tsx";
import { Note } from "./Note.tsx";
import {
  domainFigure,
  domainName,
  domainSentence,
  trendMessages as words,
} from "./trend-messages.ts";
import styles from "./DomainTrends.module.css";

/** More dots than that would only hide the line. */
const MOST_DOTS = 20;

const yOfShare = linearScale([0, 1], [PLOT_SIZE, 0]);
const shareLabels = [1, 0.5, 0].map((share) => ({
  at: yOfShare(share),
  text: `${share * 100}%`,
}));

/** Each domain from mock to mock in a picture of its own, all on the same axes: so none has to be told by its colour. */
export function DomainTrends({ digests }: { readonly digests: readonly AttemptDigest[] }) {
  const series = domainSeriesOf(digests);
  return (
    <Card title={words.domains}>
      <Note>{words.domainNote}</Note>
      <ul className={styles["domains"]}>
        {series.map((domain) => (
          <li key={domain.domainId} className={styles["domain"]}>
            <h3 className={styles["name"]}>{domainName(domain)}</h3>
            <p className={styles["sentence"]}>{domainSentence(domain)}</p>
            <DomainChart domain={domain} digests={digests} />
          </li>
        ))}
      </ul>
      <FigureDetails
        caption={words.domains}
        columns={[words.date, ...series.map(domainName)]}
        rows={digests.map((digest, index) => ({ digest, index })).toReversed()}
        cellsOf={({ digest, index }) => [
          formatDateTime(digest.startedAtMs),
          ...series.map(({ results }) => domainFigure(results[index] ?? null)),
        ]}
      />
    </Card>
  );
}

interface DomainChartProps {
  readonly domain: DomainSeries;
  readonly digests: readonly AttemptDigest[];
}

function DomainChart({ domain, digests }: DomainChartProps) {
  const points = domain.results.map((result, index) =>
    result === null
      ? null
      : {
          x: bandCentre(index, digests.length),
          y: yOfShare(result.rightCount / result.scoredCount),
        },
  );
  return (
    <Chart
      size="small"
      sentence={`${domainName(domain)}: ${domainSentence(domain)}`}
      yLabels={shareLabels}
      xLabels={dateLabels(digests)}
    >
      <FigureLine points={points} />
      {points.length <= MOST_DOTS && (
        <Dots isSmall points={points.filter((point) => point !== null)} />
      )}
    </Chart>
  );
}
