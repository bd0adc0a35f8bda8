import { useId } from "react";
import { EXAM_PROFILES } from "../../../../shared/attempts/attempt-record.ts";
import { TileGroup } from "../../ui/TileGroup.tsx";
import { NO_ALLOWANCE } from "./allowance-choices.ts";
import { ConditionSection } from "./ConditionSection.tsx";
import {
  conditionsMessages as words,
  confidenceTiles,
  profileMessages,
} from "./conditions-messages.ts";
import type { MockSetup } from "./use-mock-setup.ts";
import styles from "./ConditionChoices.module.css";

/** How strict and with how much time: what is remembered for the next mock. */
export function ConditionChoices({ setup }: { readonly setup: MockSetup }) {
  const { conditions, allowances, changeConditions } = setup;
  const id = useId();
  return (
    <>
      <ConditionSection title={words.profile} titleId={`${id}-profile`}>
        <TileGroup
          labelledBy={`${id}-profile`}
          tiles={EXAM_PROFILES.map((profile) => ({ id: profile, ...profileMessages[profile] }))}
          size="large"
          selectedId={conditions.profile}
          onChange={(profile) => {
            changeConditions({ profile });
          }}
        />
      </ConditionSection>
      {conditions.profile === "relaxed" && (
        <ConditionSection title={words.confidence} titleId={`${id}-confidence`}>
          <TileGroup
            labelledBy={`${id}-confidence`}
            tiles={confidenceTiles}
            size="large"
            selectedId={conditions.asksConfidence ? "asked" : "not-asked"}
            onChange={(choice) => {
              changeConditions({ asksConfidence: choice === "asked" });
            }}
          />
        </ConditionSection>
      )}
      <ConditionSection title={words.allowance} titleId={`${id}-allowance`}>
        <TileGroup
          labelledBy={`${id}-allowance`}
          tiles={allowances}
          size="small"
          selectedId={conditions.allowanceId ?? NO_ALLOWANCE}
          onChange={(allowanceId) => {
            changeConditions({ allowanceId });
          }}
        />
        <p className={styles["remembered"]}>{words.remembered}</p>
      </ConditionSection>
    </>
  );
}
