import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { type DomainId } from "../../../shared/bank/blueprint.ts";
import { type ItemId, type ObjectiveId } from "../../../shared/bank/item.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { objectivePlaces } from "../../../shared/exam/objective-places.ts";
import { type Result } from "../../../shared/lib/result.ts";
import { PRACTICE_SIZE } from "../../../shared/practice/choose-practice-items.ts";
import { practiceMessages as words } from "../features/practice/practice-messages.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";
import { openPractice, type Practice, type PracticeRequest } from "./open-practice.ts";
import { type PracticeBank, readPracticeBank } from "./read-practice-bank.ts";

/** Where a practice leads back to. */
export interface PracticeBack {
  /** What the place is called: "Study guide". */
  readonly label: string;
  /** What the button at the end says: "Back to the study guide". */
  readonly action: string;
  readonly open: () => Promise<void>;
}

/** The screens of practice. */
export interface PracticePlace {
  readonly name: "practice";
  readonly practice: Practice;
  readonly back: PracticeBack;
  /** Draws once more of the same. */
  readonly again: () => Promise<void>;
}

/** What begins a practice. Each ends on a screen or with a problem, and never rejects. Practice never counts as a mock. */
export interface PracticeCommands {
  /** Ten questions of one objective. */
  readonly practiseObjective: (
    bankId: BankId,
    objective: ObjectiveId,
    back?: PracticeBack,
  ) => Promise<void>;
  /** Ten questions of one domain. */
  readonly practiseDomain: (
    bankId: BankId,
    domainId: DomainId,
    back?: PracticeBack,
  ) => Promise<void>;
  /** These very questions in this order; those that the bank no longer has are left out. */
  readonly practiseItems: (
    bankId: BankId,
    itemIds: readonly ItemId[],
    title: string,
    back?: PracticeBack,
  ) => Promise<void>;
}

interface PracticeContext {
  readonly services: AppServices;
  readonly digests: () => readonly AttemptDigest[];
  readonly show: (place: PracticePlace) => void;
  readonly showHome: () => Promise<void>;
  /** Runs one step; shows its problem where it fails, and answers null then. */
  readonly attemptTo: <T>(
    work: () => Promise<Result<T, AppProblem>>,
  ) => Promise<{ readonly value: T } | null>;
}

/** The commands of practice. */
export function createPracticeCommands(context: PracticeContext): PracticeCommands {
  const { services, attemptTo } = context;
  const home: PracticeBack = {
    label: words.home,
    action: words.backToHome,
    open: context.showHome,
  };
  const begin = async (
    bankId: BankId,
    requestOf: (bank: PracticeBank) => PracticeRequest,
    back: PracticeBack = home,
  ): Promise<void> => {
    const practice = await attemptTo(async () => {
      const bank = await readPracticeBank(services, bankId);
      return bank.ok
        ? openPractice(services, bank.value, requestOf(bank.value), context.digests())
        : bank;
    });
    if (practice === null) return;
    const again = () => begin(bankId, requestOf, back);
    context.show({ name: "practice", practice: practice.value, back, again });
  };
  return {
    practiseObjective: (bankId, objective, back) =>
      begin(bankId, (bank) => ofObjective(bank, objective), back),
    practiseDomain: (bankId, domainId, back) =>
      begin(bankId, (bank) => ofDomain(bank, domainId), back),
    practiseItems: (bankId, itemIds, title, back) =>
      begin(bankId, () => ({ title, itemIds, drawCount: null }), back),
  };
}

function ofObjective({ outline, topics }: PracticeBank, objective: ObjectiveId): PracticeRequest {
  const topic = topics.find((each) => each.objective === objective);
  return {
    title: words.title(objective, topic?.note?.title ?? topic?.text ?? ""),
    itemIds: outline.index.filter((entry) => entry.objective === objective).map(({ id }) => id),
    drawCount: PRACTICE_SIZE,
  };
}

function ofDomain({ outline }: PracticeBank, domainId: DomainId): PracticeRequest {
  const { blueprint, index } = outline;
  const placeOf = objectivePlaces(blueprint);
  const title = blueprint.domains.find(({ id }) => id === domainId)?.title ?? "";
  return {
    title: words.title(domainId, title),
    itemIds: index
      .filter(({ objective }) => placeOf(objective).domainId === domainId)
      .map(({ id }) => id),
    drawCount: PRACTICE_SIZE,
  };
}
