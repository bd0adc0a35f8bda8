import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { mockName } from "../../ui/mock-name.ts";
import { conditionsMessages as words, profileMessages } from "./conditions-messages.ts";
import { mockMessages } from "./mock-messages.ts";
import type { MockSetup } from "./use-mock-setup.ts";
import styles from "./BeginCard.module.css";

interface BeginCardProps {
  readonly setup: Pick<MockSetup, "draft" | "mode" | "conditions" | "facts">;
  readonly onBegin: () => void;
  readonly onCancel: () => void;
}

/** What was settled on, in short, and the way in. */
export function BeginCard({ setup, onBegin, onCancel }: BeginCardProps) {
  const { draft, mode, conditions, facts } = setup;
  const { title, atBeginning } = profileMessages[conditions.profile];
  return (
    <div className={styles["begin"]}>
      <Card
        title={words.yourMock}
        isProminent
        actions={
          <>
            <Button variant="primary" onPress={onBegin}>
              {words.begin}
            </Button>
            <Button onPress={onCancel}>{words.cancel}</Button>
          </>
        }
      >
        <p>
          <strong>{mode.ok ? mockName(mode.value) : mockMessages.ways[draft.way].title}</strong>
        </p>
        <p>{words.form(facts.shownCount, facts.timeLimitMs)}</p>
        <p>{words.confirmProfile(title, atBeginning)}</p>
      </Card>
    </div>
  );
}
