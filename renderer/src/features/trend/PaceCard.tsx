import { useState } from "react";
import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import { linearScale } from "../../../../shared/trend/linear-scale.ts";
import { paceOf } from "../../../../shared/trend/pace-of.ts";
import { linePath, PLOT_SIZE } from "../../../../shared/trend/plot.ts";
import { ticksOf } from "../../../../shared/trend/ticks-of.ts";
import { Card } from "../../ui/Card.tsx";
import { formatTimeSpent } from "../../ui/format-time-spent.ts";
import { verdictWords } from "../../ui/marking/marking-messages.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { Chart } from "./Chart.tsx";
import { FigureLine, MarkLine } from "./ChartMarks.tsx";
import { FigureDetails } from "./FigureDetails.tsx";
import { Legend } from "./Legend.tsx";
import { Note } from "./Note.tsx";
import { datedMock, paceSentence, trendMessages as words } from "./trend-messages.ts";

const MINUTE_MS = 60_000;
const ACROSS = [
  { x: 0, y: PLOT_SIZE / 2 },
  { x: PLOT_SIZE, y: PLOT_SIZE / 2 },
];

/** How the time went along one of the mocks, the newest at first. */
export function PaceCard({ digests }: { readonly digests: readonly AttemptDigest[] }) {
  const [asked, setAsked] = useState<AttemptId | null>(null);
  const newestFirst = digests.toReversed();
  const digest = digests.find(({ attemptId }) => attemptId === asked) ?? newestFirst[0];
  if (digest === undefined) return null;
  return (
    <Card title={words.pace}>
      {digests.length > 1 && (
        <SelectField
          label={words.paceOf}
          value={digest.attemptId}
          options={newestFirst.map((entry) => ({
            value: entry.attemptId,
            label: datedMock(entry),
          }))}
          onChange={setAsked}
        />
      )}
      <p>{paceSentence(digest)}</p>
      <PaceChart digest={digest} />
      <Legend
        entries={[
          { text: words.paceLine, sample: <FigureLine points={ACROSS} /> },
          { text: words.evenLine, sample: <MarkLine path={linePath(ACROSS)} /> },
        ]}
      />
      <Note>{words.paceNote}</Note>
      <FigureDetails
        caption={words.pace}
        columns={[words.question, words.marked, words.spent, words.total, words.evenTotal]}
        rows={paceOf(digest).steps}
        cellsOf={({ number, verdict, spentMs, totalMs, evenTotalMs }) => [
          `${number}`,
          verdictWords[verdict],
          formatTimeSpent(spentMs),
          formatTimeSpent(totalMs),
          formatTimeSpent(evenTotalMs),
        ]}
      />
    </Card>
  );
}

function PaceChart({ digest }: { readonly digest: AttemptDigest }) {
  const { steps, wholeMs } = paceOf(digest);
  const lastMs = Math.max(wholeMs, steps.at(-1)?.totalMs ?? 0);
  const x = linearScale([0, steps.length], [0, PLOT_SIZE]);
  const y = linearScale([0, lastMs], [PLOT_SIZE, 0]);
  const start = { x: 0, y: PLOT_SIZE };
  return (
    <Chart
      sentence={paceSentence(digest)}
      yLabels={ticksOf([0, lastMs / MINUTE_MS], 5).map((minutes) => ({
        at: y(minutes * MINUTE_MS),
        text: `${minutes} ${words.minutesAxis}`,
      }))}
      xLabels={ticksOf([0, steps.length], 5)
        .filter((number) => number > 0)
        .map((number, index) => ({
          at: x(number),
          text: index === 0 ? `${words.question} ${number}` : `${number}`,
        }))}
    >
      <MarkLine
        path={linePath([
          start,
          ...steps.map(({ number, evenTotalMs }) => ({ x: x(number), y: y(evenTotalMs) })),
        ])}
      />
      <FigureLine
        points={[start, ...steps.map(({ number, totalMs }) => ({ x: x(number), y: y(totalMs) }))]}
      />
    </Chart>
  );
}
