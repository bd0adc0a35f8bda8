import { linearScale } from "../../../../shared/trend/linear-scale.ts";
import { PLOT_SIZE } from "../../../../shared/trend/plot.ts";
import { PROMISES, type Reliability } from "../../../../shared/trend/reliability-of.ts";
import { Card } from "../../ui/Card.tsx";
import { FigureTable } from "../../ui/FigureTable.tsx";
import { Band } from "./Band.tsx";
import { Note } from "./Note.tsx";
import {
  confidenceMessages as words,
  confidenceWords,
  findingOf,
  intervalFigure,
  promiseOf,
  reliabilitySentence,
  rightFigure,
} from "./confidence-messages.ts";

const x = linearScale([0, 1], [0, PLOT_SIZE]);

/** How often each word came true, against what it promises: the picture stands in its table. */
export function ReliabilityCard(props: { readonly reliabilities: readonly Reliability[] }) {
  const { reliabilities } = props;
  return (
    <Card title={words.reliability}>
      <p>{reliabilitySentence(reliabilities)}</p>
      <FigureTable
        caption={words.reliability}
        columns={[
          words.said,
          words.answers,
          words.right,
          words.likely,
          words.promise,
          words.picture,
          words.finding,
        ]}
        rows={reliabilities.map((entry) => ({
          key: entry.confidence,
          cells: [
            confidenceWords[entry.confidence],
            `${entry.count}`,
            rightFigure(entry),
            intervalFigure(entry),
            promiseOf(entry.confidence),
            <ReliabilityBand key="band" entry={entry} />,
            findingOf(entry),
          ],
        }))}
      />
      <Note>{words.reliabilityNote}</Note>
    </Card>
  );
}

function ReliabilityBand({ entry }: { readonly entry: Reliability }) {
  const { confidence, count, rightCount, interval } = entry;
  if (interval === null) return words.none;
  const promise = PROMISES[confidence];
  return (
    <Band
      from={x(interval.low)}
      to={x(interval.high)}
      mark={x(rightCount / count)}
      promise={{ from: x(promise.low), to: x(promise.high) }}
    />
  );
}
