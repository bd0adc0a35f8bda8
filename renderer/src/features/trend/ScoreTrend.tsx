import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import { linearScale } from "../../../../shared/trend/linear-scale.ts";
import { bandCentre, PLOT_SIZE } from "../../../../shared/trend/plot.ts";
import { ticksOf } from "../../../../shared/trend/ticks-of.ts";
import { Card } from "../../ui/Card.tsx";
import { formatDateTime } from "../../ui/format-date.ts";
import { satMockName } from "../../ui/sat-mock-name.ts";
import { Chart } from "./Chart.tsx";
import { Dots, FigureLine, MarkLine } from "./ChartMarks.tsx";
import { dateLabels } from "./date-labels.ts";
import { FigureDetails } from "./FigureDetails.tsx";
import { Legend } from "./Legend.tsx";
import { scoreSentence, trendMessages as words } from "./trend-messages.ts";

const MIDDLE = { x: PLOT_SIZE / 2, y: PLOT_SIZE / 2 };
/** More large dots than that would touch each other. */
const MOST_LARGE_DOTS = 60;
const ACROSS = `M0 ${PLOT_SIZE / 2}H${PLOT_SIZE}`;

/** The estimated score from mock to mock, oldest first, with the pass mark of each. */
export function ScoreTrend({ digests }: { readonly digests: readonly AttemptDigest[] }) {
  const scales = digests.map(({ scale }) => scale);
  const lowest = Math.min(...scales.map(({ min }) => min));
  const highest = Math.max(...scales.map(({ max }) => max));
  const y = linearScale([lowest, highest], [PLOT_SIZE, 0]);
  const points = digests.map(({ estimatedScaledScore }, index) => ({
    x: bandCentre(index, digests.length),
    y: y(estimatedScaledScore),
  }));
  // In pieces, a band each: a later guide may set another pass mark.
  const passMarks = scales.map(({ passing }, index) => {
    const [from, to] = [index, index + 1].map((place) => (place / digests.length) * PLOT_SIZE);
    return `M${from ?? 0} ${y(passing)}H${to ?? 0}`;
  });
  const sentence = scoreSentence(digests);
  return (
    <Card title={words.scores}>
      <p>{sentence}</p>
      {digests.length === 1 && <p>{words.oneMock}</p>}
      <Chart
        sentence={sentence}
        yLabels={ticksOf([lowest, highest], 5).map((tick) => ({ at: y(tick), text: `${tick}` }))}
        xLabels={dateLabels(digests)}
      >
        <MarkLine path={passMarks.join("")} />
        <FigureLine points={points} />
        <Dots
          isSmall={digests.length > MOST_LARGE_DOTS}
          points={points.filter((_point, index) => digests[index]?.hasPassed === true)}
        />
        <Dots
          isHollow
          isSmall={digests.length > MOST_LARGE_DOTS}
          points={points.filter((_point, index) => digests[index]?.hasPassed === false)}
        />
      </Chart>
      <Legend
        entries={[
          { text: words.passMark, sample: <MarkLine path={ACROSS} /> },
          { text: words.passedDot, sample: <Dots points={[MIDDLE]} /> },
          { text: words.missedDot, sample: <Dots isHollow points={[MIDDLE]} /> },
        ]}
      />
      <FigureDetails
        caption={words.scores}
        columns={[words.date, words.mock, words.scores, words.passMark, words.outcome]}
        rows={digests.toReversed()}
        cellsOf={(digest) => [
          formatDateTime(digest.startedAtMs),
          satMockName(digest.mode, digest.profile),
          `${digest.estimatedScaledScore}`,
          `${digest.scale.passing}`,
          digest.hasPassed ? words.passed : words.notPassed,
        ]}
      />
    </Card>
  );
}
