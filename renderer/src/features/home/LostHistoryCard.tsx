import { useState } from "react";
import type { BackupName } from "../../../../shared/backup/backup-entry.ts";
import type { BackupHead } from "../../../../shared/backup/backup-head.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { homeMessages, lostHistoryFacts } from "./home-messages.ts";

/** A backup that holds a history. */
export interface LostHistory {
  readonly name: BackupName;
  readonly head: BackupHead;
}

interface LostHistoryCardProps {
  readonly backup: LostHistory;
  readonly onLook: (name: BackupName) => void;
}

/** Offers a backup where the history is empty. It restores nothing by itself. */
export function LostHistoryCard({ backup, onLook }: LostHistoryCardProps) {
  const [isPutOff, setIsPutOff] = useState(false);
  if (isPutOff) return null;
  return (
    <Card
      isProminent
      title={homeMessages.lostHistoryTitle}
      actions={
        <>
          <Button
            variant="primary"
            onPress={() => {
              onLook(backup.name);
            }}
          >
            {homeMessages.lookIntoBackup}
          </Button>
          <Button
            onPress={() => {
              setIsPutOff(true);
            }}
          >
            {homeMessages.notNow}
          </Button>
        </>
      }
    >
      <p>{lostHistoryFacts(backup.head)}</p>
    </Card>
  );
}
