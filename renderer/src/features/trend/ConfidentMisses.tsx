import { Check, Target } from "lucide-react";
import { useState } from "react";
import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import type { ItemId } from "../../../../shared/bank/item.ts";
import { pageOf } from "../../../../shared/history/page-of.ts";
import type { ConfidentMiss } from "../../../../shared/trend/confidently-wrong.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { formatDateTime } from "../../ui/format-date.ts";
import { Pager } from "../../ui/Pager.tsx";
import {
  confidenceMessages as words,
  practiseAll,
  reviewOf,
  rowsSentence,
  wrongSentence,
} from "./confidence-messages.ts";
import { datedMock } from "./trend-messages.ts";
import styles from "./ConfidentMisses.module.css";

const PAGE_SIZE = 25;

interface ConfidentMissesProps {
  /** Newest first. */
  readonly misses: readonly ConfidentMiss[];
  /** How the questions begin, as far as the bank still has them. */
  readonly stems: ReadonlyMap<ItemId, string>;
  readonly attempts: readonly AttemptDigest[];
  readonly onPractise: (itemIds: readonly ItemId[]) => void;
  readonly onOpenReview: (attemptId: AttemptId, itemId: ItemId) => void;
}

/** The answers that the person was sure of and that were wrong. */
export function ConfidentMisses(props: ConfidentMissesProps) {
  const { misses, stems, onPractise } = props;
  const [asked, setAsked] = useState(0);
  if (misses.length === 0)
    return (
      <Card title={words.wrongTitle}>
        <p>{words.wrongNone}</p>
      </Card>
    );
  const itemIds = [...new Set(misses.map(({ answer }) => answer.itemId))];
  const inBank = itemIds.filter((itemId) => stems.has(itemId));
  const page = pageOf(misses, asked, PAGE_SIZE);
  return (
    <Card title={words.wrongTitle}>
      <p>{wrongSentence(misses.length, itemIds.length)}</p>
      {inBank.length > 0 && (
        <div>
          <Button
            variant="primary"
            icon={Target}
            onPress={() => {
              onPractise(inBank);
            }}
          >
            {practiseAll(inBank.length)}
          </Button>
        </div>
      )}
      {page.pageCount > 1 && (
        <Pager
          label={words.pages}
          sentence={rowsSentence(page.from, page.to, page.totalCount)}
          index={page.index}
          pageCount={page.pageCount}
          onChange={setAsked}
        />
      )}
      <ul className={styles["misses"]}>
        {page.entries.map((miss) => (
          <Miss key={`${miss.answer.source.id} ${miss.answer.itemId}`} miss={miss} {...props} />
        ))}
      </ul>
    </Card>
  );
}

function Miss(props: { readonly miss: ConfidentMiss } & ConfidentMissesProps) {
  const { miss, stems, attempts, onOpenReview } = props;
  const { source, itemId, atMs } = miss.answer;
  const attempt = attempts.find(({ attemptId }) => attemptId === source.id);
  const place = attempt === undefined ? words.practiceSource : datedMock(attempt);
  const stem = stems.get(itemId);
  return (
    <li className={styles["miss"]}>
      <div className={styles["words"]}>
        <p>{stem ?? `${words.goneItem} (${itemId})`}</p>
        <p className={styles["place"]}>
          {attempt === undefined ? `${place}, ${formatDateTime(atMs)}` : place}
        </p>
      </div>
      {miss.wasRightSince && (
        <Badge tone="right" icon={Check}>
          {words.rightSince}
        </Badge>
      )}
      {attempt !== undefined && (
        <Button
          aria-label={reviewOf(stem ?? itemId)}
          onPress={() => {
            onOpenReview(attempt.attemptId, itemId);
          }}
        >
          {words.openReview}
        </Button>
      )}
    </li>
  );
}
