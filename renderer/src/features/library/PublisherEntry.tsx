import { ShieldX } from "lucide-react";
import { useId, useState } from "react";
import type { PublisherSummary } from "../../../../shared/bank/publisher.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { Fact, Facts } from "./Facts.tsx";
import { KeyFacts } from "./KeyFacts.tsx";
import {
  forgetMeans,
  forgetTitle,
  publisherMessages as words,
  revokedOn,
  revokeMeans,
  revokeTitle,
  trustAgainMeans,
  trustAgainTitle,
  trustedSince,
} from "./library-messages.ts";
import styles from "./PublisherEntry.module.css";

export interface PublisherCommands {
  readonly revoke: (publisherId: string, isRevoked: boolean) => void;
  readonly forget: (publisherId: string) => void;
}

interface PublisherEntryProps extends PublisherCommands {
  readonly publisher: PublisherSummary;
}

/** A publisher with the keys it may sign with, and what the person can decide about it. */
export function PublisherEntry({ publisher, revoke, forget }: PublisherEntryProps) {
  const { publisherId, publisherName, currentKeys, replacedKeys, revokedAtMs } = publisher;
  const { bankTitles } = publisher;
  const titleId = useId();
  return (
    <div role="group" aria-labelledby={titleId} className={styles["publisher"]}>
      <h3 id={titleId} className={styles["title"]}>
        {publisherName}
      </h3>
      {revokedAtMs !== null && (
        <p className={styles["revoked"]}>
          <Badge tone="wrong" icon={ShieldX}>
            {words.revoked}
          </Badge>
          {revokedOn(revokedAtMs)}
        </p>
      )}
      <Facts>
        <Fact name={words.id} value={publisherId} isCode />
        <Fact name={words.trusted} value={trustedSince(publisher)} />
        <Fact
          name={words.banks}
          value={bankTitles.length === 0 ? words.noBanks : bankTitles.join(", ")}
        />
        {currentKeys.map((key) => (
          <KeyFacts key={key.fingerprint.hex} shownKey={key} />
        ))}
        {replacedKeys.length > 0 && (
          <Fact
            name={words.replaced}
            value={replacedKeys.map(({ keyId }) => keyId).join(", ")}
            isCode
          />
        )}
      </Facts>
      <Decisions publisher={publisher} revoke={revoke} forget={forget} />
    </div>
  );
}

function Decisions({ publisher, revoke, forget }: PublisherEntryProps) {
  const [asking, setAsking] = useState<"nothing" | "revoke" | "trust" | "forget">("nothing");
  const { publisherId, publisherName: name, revokedAtMs, standing } = publisher;
  const stop = () => {
    setAsking("nothing");
  };
  const askOn = (what: typeof asking) => () => {
    setAsking(what);
  };
  const done = (decide: () => void) => () => {
    stop();
    decide();
  };
  const common = { cancelLabel: words.cancel, onCancel: stop };
  return (
    <div className={styles["actions"]}>
      {/* One button for both, so that the focus comes back to it when the publisher was revoked. */}
      <Button onPress={askOn(revokedAtMs === null ? "revoke" : "trust")}>
        {revokedAtMs === null ? words.revoke : words.trustAgain}
      </Button>
      {standing === "trusted-by-person" && (
        <Button onPress={askOn("forget")}>{words.forget}</Button>
      )}
      <ConfirmDialog
        {...common}
        isOpen={asking === "revoke"}
        isDanger
        title={revokeTitle(name)}
        confirmLabel={words.revokeConfirm}
        onConfirm={done(() => {
          revoke(publisherId, true);
        })}
      >
        <p>{revokeMeans(name)}</p>
      </ConfirmDialog>
      <ConfirmDialog
        {...common}
        isOpen={asking === "trust"}
        title={trustAgainTitle(name)}
        confirmLabel={words.trustAgainConfirm}
        onConfirm={done(() => {
          revoke(publisherId, false);
        })}
      >
        <p>{trustAgainMeans(name)}</p>
      </ConfirmDialog>
      <ConfirmDialog
        {...common}
        isOpen={asking === "forget"}
        isDanger
        title={forgetTitle(name)}
        confirmLabel={words.forgetConfirm}
        onConfirm={done(() => {
          forget(publisherId);
        })}
      >
        <p>{forgetMeans(name)}</p>
      </ConfirmDialog>
    </div>
  );
}
