import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { BankSummary } from "../../../../shared/bank/bank-summary.ts";
import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import type { ItemId } from "../../../../shared/bank/item.ts";
import type { PracticeMatter } from "../../../../shared/practice/matching-items.ts";
import type { PastPractice } from "../../../../shared/practice/past-practices.ts";
import { presetOffers } from "../../../../shared/practice/practice-presets.ts";
import type { PracticeWish } from "../../../../shared/practice/practice-wish.ts";
import { DrawnInPieces } from "../../ui/DrawnInPieces.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import { builderMessages as words } from "./builder-messages.ts";
import styles from "./BuilderScreen.module.css";
import { PastPractices } from "./PastPractices.tsx";
import { PlanCard } from "./PlanCard.tsx";
import { PresetList } from "./PresetList.tsx";
import { usePracticeWish } from "./use-practice-wish.ts";
import { WishChoices } from "./WishChoices.tsx";

/** What is to be asked. */
interface Request {
  readonly title: string;
  readonly itemIds: readonly ItemId[];
  /** Null asks them all, in this order. */
  readonly drawCount: number | null;
  readonly timeLimitMs: number | null;
}

interface BuilderScreenProps {
  readonly desk: {
    readonly bank: BankSummary;
    readonly blueprint: Blueprint;
    readonly matter: PracticeMatter;
    readonly digests: readonly AttemptDigest[];
    readonly past: readonly PastPractice[];
    readonly unreadableCount: number;
  };
  /** What was chosen last time. */
  readonly usual: PracticeWish;
  readonly onBegin: (request: Request, wish: PracticeWish) => void;
  readonly onBack: () => void;
}

/** Where a practice is begun: at once, put together by choices, or one of before again. */
export function BuilderScreen(props: BuilderScreenProps) {
  const { bank, unreadableCount } = props.desk;
  return (
    <PageFrame
      title={words.title(bank.exam.code)}
      back={{ label: words.back, onPress: props.onBack }}
    >
      <UnsignedBadge bank={bank} />
      <p className={styles["lead"]}>{words.apart}</p>
      {unreadableCount > 0 && (
        <Notice tone="warning" title={words.unreadable(unreadableCount)}>
          <p>{words.unreadableMeaning}</p>
        </Notice>
      )}
      <DrawnInPieces>
        <Builder {...props} />
      </DrawnInPieces>
    </PageFrame>
  );
}

function Builder({ desk, usual, onBegin }: BuilderScreenProps) {
  const { blueprint, matter, digests } = desk;
  const setup = usePracticeWish(desk, usual);
  const { wish, plan } = setup;
  return (
    <>
      <PresetList
        presets={presetOffers(matter, blueprint, { digests, lookBack: wish.lookBack })}
        hasMocks={digests.length > 0}
        lookBack={wish.lookBack}
        onLookBack={(lookBack) => {
          setup.change({ lookBack });
        }}
        onBegin={(title, { itemIds, askedCount }) => {
          onBegin({ title, itemIds, drawCount: askedCount, timeLimitMs: null }, wish);
        }}
      />
      <div className={styles["columns"]}>
        <WishChoices blueprint={blueprint} setup={setup} />
        <div className={styles["side"]}>
          <PlanCard
            setup={setup}
            onBegin={() => {
              const { itemIds, askedCount, timeLimitMs } = plan;
              const title = words.builtTitle;
              onBegin({ title, itemIds, drawCount: askedCount, timeLimitMs }, wish);
            }}
          />
        </div>
      </div>
      <PastPractices
        past={desk.past}
        blueprint={blueprint}
        onRepeat={(title, itemIds) => {
          onBegin({ title, itemIds, drawCount: null, timeLimitMs: null }, wish);
        }}
      />
    </>
  );
}
