import { useId } from "react";
import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import { ITEM_KINDS } from "../../../../shared/bank/item.ts";
import { examPaceMs } from "../../../../shared/practice/practice-time.ts";
import {
  DIFFICULTIES,
  PRACTICE_SIZES,
  PRACTICE_STATES,
} from "../../../../shared/practice/practice-wish.ts";
import { TileGroup } from "../../ui/TileGroup.tsx";
import {
  builderMessages as words,
  difficultyNames,
  kindNames,
  sizeTitle,
  stateNames,
  timingTitles,
} from "./builder-messages.ts";
import { BuilderSection } from "./BuilderSection.tsx";
import { ChoiceChips } from "./ChoiceChips.tsx";
import { MinutesField } from "./MinutesField.tsx";
import { PlaceTree } from "./PlaceTree.tsx";
import type { PracticeSetup } from "./use-practice-wish.ts";
import styles from "./WishChoices.module.css";

interface WishChoicesProps {
  readonly blueprint: Blueprint;
  readonly setup: PracticeSetup;
}

/** Everything that can be chosen for a practice, each with how many questions it leaves. */
export function WishChoices({ blueprint, setup }: WishChoicesProps) {
  const { wish, counts, change } = setup;
  const id = useId();
  return (
    <BuilderSection title={words.build} titleId={`${id}-title`} level={2}>
      <p className={styles["rule"]}>{words.rule}</p>
      <div className={styles["groups"]}>
        <BuilderSection title={words.places} titleId={`${id}-places`} level={3}>
          <PlaceTree
            blueprint={blueprint}
            chosen={wish.objectives}
            counts={counts.objectives}
            onChange={(objectives) => {
              change({ objectives });
            }}
          />
        </BuilderSection>
        <ChoiceChips
          title={words.states}
          choices={PRACTICE_STATES.map((key) => ({ key, label: stateNames[key] }))}
          chosen={wish.states}
          counts={counts.states}
          onChange={(states) => {
            change({ states });
          }}
        />
        <ChoiceChips
          title={words.kinds}
          choices={ITEM_KINDS.map((key) => ({ key, label: kindNames[key] }))}
          chosen={wish.kinds}
          counts={counts.kinds}
          onChange={(kinds) => {
            change({ kinds });
          }}
        />
        <ChoiceChips
          title={words.difficulties}
          choices={DIFFICULTIES.map((key) => ({ key, label: difficultyNames[key] }))}
          chosen={wish.difficulties}
          counts={counts.difficulties}
          onChange={(difficulties) => {
            change({ difficulties });
          }}
        />
        <BuilderSection title={words.size} titleId={`${id}-size`} level={3}>
          <TileGroup
            labelledBy={`${id}-size`}
            size="tiny"
            tiles={PRACTICE_SIZES.map((size) => ({
              id: sizeTitle(size),
              title: sizeTitle(size),
              note: "",
            }))}
            selectedId={sizeTitle(wish.size)}
            onChange={(title) => {
              const size = PRACTICE_SIZES.find((each) => sizeTitle(each) === title);
              if (size !== undefined) change({ size });
            }}
          />
        </BuilderSection>
        <TimingSection blueprint={blueprint} setup={setup} />
      </div>
    </BuilderSection>
  );
}

function TimingSection({ blueprint, setup }: WishChoicesProps) {
  const { wish, change } = setup;
  const id = useId();
  return (
    <BuilderSection title={words.timing} titleId={`${id}-timing`} level={3}>
      <TileGroup
        labelledBy={`${id}-timing`}
        size="small"
        tiles={[
          { id: "untimed", ...timingTitles.untimed },
          {
            id: "exam-pace",
            title: timingTitles["exam-pace"].title,
            note: timingTitles["exam-pace"].note(examPaceMs(blueprint)),
          },
          { id: "minutes", ...timingTitles.minutes },
        ]}
        selectedId={wish.timing}
        onChange={(timing) => {
          change({ timing });
        }}
      />
      {wish.timing === "minutes" && (
        <MinutesField
          minutes={wish.minutes}
          onChange={(minutes) => {
            change({ minutes });
          }}
        />
      )}
    </BuilderSection>
  );
}
