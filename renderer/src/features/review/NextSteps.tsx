import type { DomainId } from "../../../../shared/bank/blueprint.ts";
import { EMPTY_FILTER, type ReviewFilter } from "../../../../shared/review/review-filter.ts";
import type { ScoreReport } from "../../../../shared/review/score-report.ts";
import { weakestDomain } from "../../../../shared/review/weakest-domain.ts";
import { Button, type ButtonProps } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { countOf, resultMessages as words } from "./review-messages.ts";
import styles from "./NextSteps.module.css";

const misses: ReviewFilter = { ...EMPTY_FILTER, verdicts: new Set(["wrong", "unanswered"]) };

export interface NextStepsProps {
  /** Opens the review, with a filter set where one is given. */
  readonly onReview: (filter?: ReviewFilter) => void;
  /** Opens what was missed in the error journal; absent where its bank is not there any more, or is not signed. */
  readonly onOpenJournal?: () => void;
  readonly onHome: () => void;
  readonly onAnotherMock: () => void;
  /** Opens practice of a domain; absent where its bank is not there any more. */
  readonly onPractiseDomain?: (domainId: DomainId) => void;
}

interface StepProps extends Required<Pick<ButtonProps, "variant" | "onPress">> {
  readonly label: string;
  /** Why it is worth doing. */
  readonly why: string;
}

function Step({ label, why, variant, onPress }: StepProps) {
  return (
    <li className={styles["step"]}>
      <Button variant={variant} onPress={onPress}>
        {label}
      </Button>
      <p className={styles["why"]}>{why}</p>
    </li>
  );
}

function DomainStep({
  report,
  onPractise,
}: {
  readonly report: ScoreReport;
  readonly onPractise: (domainId: DomainId) => void;
}) {
  const domain = weakestDomain(report.domains);
  if (domain === null) return null;
  const { id, title, rightCount, scoredCount } = domain;
  return (
    <Step
      variant="quiet"
      label={words.practiseDomain(id)}
      why={words.practiseDomainWhy(title, countOf(rightCount, scoredCount))}
      onPress={() => {
        onPractise(id);
      }}
    />
  );
}

/** What is worth doing after a mock, the most useful first. */
export function NextSteps(props: NextStepsProps & { readonly report: ScoreReport }) {
  const { report, onReview, onOpenJournal, onHome, onAnotherMock, onPractiseDomain } = props;
  const { missCount, questionCount } = report;
  return (
    <Card
      title={words.next}
      actions={
        <>
          <Button
            onPress={() => {
              onReview();
            }}
          >
            {words.reviewAll(questionCount)}
          </Button>
          {missCount > 0 && onOpenJournal && (
            <Button onPress={onOpenJournal}>{words.journal(missCount)}</Button>
          )}
          <Button onPress={onHome}>{words.home}</Button>
        </>
      }
    >
      <ol className={styles["steps"]}>
        {missCount > 0 && (
          <Step
            variant="primary"
            label={words.reviewMisses(missCount)}
            why={words.reviewMissesWhy}
            onPress={() => {
              onReview(misses);
            }}
          />
        )}
        {onPractiseDomain && <DomainStep report={report} onPractise={onPractiseDomain} />}
        <Step
          variant={missCount > 0 ? "quiet" : "primary"}
          label={words.anotherMock}
          why={words.anotherMockWhy}
          onPress={onAnotherMock}
        />
      </ol>
    </Card>
  );
}
