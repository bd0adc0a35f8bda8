import type { AttemptComparison } from "../../../../shared/history/compare-attempts.ts";
import type { ItemId } from "../../../../shared/bank/item.ts";
import { Card } from "../../ui/Card.tsx";
import { FigureTable } from "../../ui/FigureTable.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { CommonItems } from "./CommonItems.tsx";
import {
  comparedFacts,
  comparisonMessages as words,
  shareChange,
  shareInWords,
  sideName,
} from "./comparison-messages.ts";

interface ComparisonScreenProps {
  readonly comparison: AttemptComparison;
  /** How the questions that both asked begin, as far as the bank still has them. */
  readonly stems: ReadonlyMap<ItemId, string>;
  /** By the number of the task; those that the bank no longer has are absent. */
  readonly taskTitles: ReadonlyMap<string, string>;
  readonly onBack: () => void;
}

/** Two attempts held against each other: score, time, domains, tasks, and the questions that both asked. */
export function ComparisonScreen(props: ComparisonScreenProps) {
  const { comparison, stems, taskTitles, onBack } = props;
  const { earlier, later, parts } = comparison;
  return (
    <PageFrame title={words.title} back={{ label: words.back, onPress: onBack }}>
      <Card title={words.facts}>
        <FigureTable
          caption={words.facts}
          columns={[
            words.fact,
            sideName("earlier", earlier),
            sideName("later", later),
            words.change,
          ]}
          rows={comparedFacts(earlier, later).map((fact) => ({
            key: fact.name,
            cells: [fact.name, fact.earlier, fact.later, fact.change],
          }))}
        />
      </Card>
      {parts === null ? (
        <Notice tone="info" title={words.otherExams} />
      ) : (
        <>
          <ComparedParts
            title={words.domains}
            column={words.domain}
            parts={parts.domains.map((part) => ({ ...part, name: `${part.id} ${part.title}` }))}
          />
          <ComparedParts
            title={words.tasks}
            column={words.task}
            parts={parts.tasks.map((part) => ({
              ...part,
              name: `${part.id} ${taskTitles.get(part.id) ?? ""}`.trim(),
            }))}
          />
          <Card title={words.items}>
            <CommonItems comparison={comparison} stems={stems} />
          </Card>
        </>
      )}
    </PageFrame>
  );
}

interface ComparedPartsProps {
  readonly title: string;
  readonly column: string;
  readonly parts: readonly (NonNullable<AttemptComparison["parts"]>["tasks"][number] & {
    readonly name: string;
  })[];
}

function ComparedParts({ title, column, parts }: ComparedPartsProps) {
  return (
    <Card title={title}>
      <FigureTable
        caption={title}
        columns={[column, words.earlier, words.later, words.change]}
        rows={parts.map(({ id, name, earlier, later }) => ({
          key: id,
          cells: [name, shareInWords(earlier), shareInWords(later), shareChange(earlier, later)],
        }))}
      />
      <p>{words.few}</p>
    </Card>
  );
}
