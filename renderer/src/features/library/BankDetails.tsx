import { ShieldCheck } from "lucide-react";
import { type BankSummary, isUnsigned } from "../../../../shared/bank/bank-summary.ts";
import { keyStandingWords } from "../../platform/key-standing-words.ts";
import { bankName } from "../../ui/bank-name.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Card } from "../../ui/Card.tsx";
import { ExpiredBankNotice } from "../../ui/ExpiredBankNotice.tsx";
import { formatIsoDate } from "../../ui/format-date.ts";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import type { BankNews } from "./bank-news.ts";
import { ErrataEntries } from "./ErrataEntries.tsx";
import { errataMessages, numberedErrata } from "./errata-messages.ts";
import { VersionHistory } from "./VersionHistory.tsx";
import styles from "./BankDetails.module.css";
import { Fact, Facts } from "./Facts.tsx";
import {
  guideFacts,
  libraryMessages,
  verifySteps,
  versionAndRevision,
} from "./library-messages.ts";

interface BankDetailsProps {
  readonly bank: BankSummary;
  readonly news: BankNews;
}

/** All that is known of a bank: what it is, who signed it, and how to check that by hand. */
export function BankDetails({ bank, news }: BankDetailsProps) {
  const { expiresAt } = bank;
  return (
    <Card title={bankName(bank)}>
      {isUnsigned(bank) ? (
        <UnsignedBadge bank={bank} />
      ) : (
        <Badge tone="right" icon={ShieldCheck}>
          {libraryMessages.verified}
        </Badge>
      )}
      <ExpiredBankNotice bank={bank} />
      <Facts>
        <Fact name={libraryMessages.exam} value={`${bank.exam.code} ${bank.exam.name}`} />
        <Fact name={libraryMessages.questions} value={String(bank.itemCount)} />
        <Fact name={libraryMessages.version} value={versionAndRevision(bank)} />
        <Fact name={libraryMessages.issued} value={formatIsoDate(bank.issuedAt)} />
        <Fact
          name={libraryMessages.useUntil}
          value={expiresAt === null ? libraryMessages.noExpiry : formatIsoDate(expiresAt)}
        />
        <Fact name={libraryMessages.guide} value={guideFacts(bank)} />
        <Fact
          name={isUnsigned(bank) ? libraryMessages.claimedPublisher : libraryMessages.publisher}
          value={bank.publisherName}
        />
        <Fact name={libraryMessages.key} value={keyStandingWords[bank.keyStanding].meaning} />
        {bank.keyId !== null && <Fact name={libraryMessages.keyId} value={bank.keyId} isCode />}
        <Fact name={libraryMessages.manifestHash} value={bank.manifestSha256} isCode />
      </Facts>
      {news.errata !== null && (
        <div role="group" aria-label={errataMessages.errata}>
          <h3 className={styles["title"]}>
            {errataMessages.errata}: {numberedErrata(news.errata)}
          </h3>
          <ErrataEntries note={news.errata} />
        </div>
      )}
      <VersionHistory changelog={news.changelog} />
      {!isUnsigned(bank) && <VerifyByHand bank={bank} />}
    </Card>
  );
}

function VerifyByHand({ bank }: { readonly bank: BankSummary }) {
  return (
    <details className={styles["verify"]}>
      <summary className={styles["summary"]}>{libraryMessages.verifyTitle}</summary>
      <div className={styles["steps"]}>
        <p>{libraryMessages.verifyIntro}</p>
        <ol className={styles["list"]}>
          {verifySteps(bank).map(({ text, command }) => (
            <li key={text}>
              {text}
              {command !== null && <code className={styles["command"]}>{command}</code>}
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}
