import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import { linearScale } from "../../../../shared/trend/linear-scale.ts";
import { PLOT_SIZE } from "../../../../shared/trend/plot.ts";
import { timesByVerdict, type VerdictTimes } from "../../../../shared/trend/times-by-verdict.ts";
import { Card } from "../../ui/Card.tsx";
import { FigureTable } from "../../ui/FigureTable.tsx";
import { formatTimeSpent } from "../../ui/format-time-spent.ts";
import { verdictWords } from "../../ui/marking/marking-messages.ts";
import { Band } from "./Band.tsx";
import { Note } from "./Note.tsx";
import { timesSentence, trendMessages as words } from "./trend-messages.ts";

/** How long questions took, by how they were marked: the picture stands in its table. */
export function TimesCard({ digests }: { readonly digests: readonly AttemptDigest[] }) {
  const times = timesByVerdict(digests);
  const longestMs = Math.max(...times.map(({ spread }) => spread?.upperMs ?? 0));
  const x = linearScale([0, longestMs], [0, PLOT_SIZE]);
  return (
    <Card title={words.times}>
      <p>{timesSentence(times)}</p>
      <FigureTable
        caption={words.times}
        columns={[
          words.marked,
          words.questions,
          words.quarter,
          words.median,
          words.threeQuarters,
          words.picture,
        ]}
        rows={times.map((entry) => ({
          key: entry.verdict,
          cells: [
            verdictWords[entry.verdict],
            `${entry.count}`,
            ...figuresOf(entry),
            entry.spread === null ? (
              words.figure
            ) : (
              <Band
                key="band"
                from={x(entry.spread.lowerMs)}
                to={x(entry.spread.upperMs)}
                mark={x(entry.spread.medianMs)}
              />
            ),
          ],
        }))}
      />
      <Note>{words.timesNote}</Note>
    </Card>
  );
}

function figuresOf({ spread }: VerdictTimes): readonly string[] {
  if (spread === null) return [words.figure, words.figure, words.figure];
  return [spread.lowerMs, spread.medianMs, spread.upperMs].map(formatTimeSpent);
}
