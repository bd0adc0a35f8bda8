import { useId } from "react";
import {
  LEAST_FOR_WEAKEST,
  type PresetOffer,
  type PresetOffers,
} from "../../../../shared/practice/practice-presets.ts";
import { LOOK_BACKS, type PracticeWish } from "../../../../shared/practice/practice-wish.ts";
import { Button } from "../../ui/Button.tsx";
import { TileGroup } from "../../ui/TileGroup.tsx";
import {
  builderMessages as words,
  presetMissing,
  presetNote,
  presetTitles,
} from "./builder-messages.ts";
import { BuilderSection } from "./BuilderSection.tsx";
import styles from "./PresetList.module.css";

type LookBack = PracticeWish["lookBack"];

interface PresetListProps {
  readonly presets: PresetOffers;
  /** Without a mock there is nothing to look back over. */
  readonly hasMocks: boolean;
  readonly lookBack: LookBack;
  readonly onLookBack: (lookBack: LookBack) => void;
  readonly onBegin: (title: string, offer: PresetOffer) => void;
}

/** Practices that one press begins, each with how many questions it gives or why it gives none. */
export function PresetList({ presets, hasMocks, lookBack, onLookBack, onBegin }: PresetListProps) {
  const id = useId();
  const { offers, mockCount, weakest } = presets;
  return (
    <BuilderSection title={words.presets} titleId={`${id}-title`} level={2}>
      <ul className={styles["presets"]}>
        {offers.map((offer) => {
          const title = presetTitles[offer.preset](mockCount, weakest);
          return (
            <li key={offer.preset} className={styles["preset"]}>
              <h3 className={styles["name"]}>{title}</h3>
              <p className={styles["note"]}>
                {offer.askedCount === 0
                  ? presetMissing(offer.preset, mockCount, LEAST_FOR_WEAKEST)
                  : presetNote(offer.preset, weakest)}
              </p>
              {offer.askedCount > 0 && (
                <Button
                  aria-label={`${title}: ${words.begin(offer.askedCount)}`}
                  onPress={() => {
                    onBegin(words.presetTitle(title), offer);
                  }}
                >
                  {words.begin(offer.askedCount)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {hasMocks && (
        <div className={styles["lookBack"]}>
          <span id={`${id}-back`} className={styles["note"]}>
            {words.lookBack}
          </span>
          <TileGroup
            labelledBy={`${id}-back`}
            size="tiny"
            tiles={LOOK_BACKS.map((count) => ({
              id: String(count),
              title: String(count),
              note: "",
            }))}
            selectedId={String(lookBack)}
            onChange={(chosen) => {
              const count = LOOK_BACKS.find((each) => String(each) === chosen);
              if (count !== undefined) onLookBack(count);
            }}
          />
        </div>
      )}
    </BuilderSection>
  );
}
