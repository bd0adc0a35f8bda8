import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { type BankSummary, isUnsigned } from "../../../shared/bank/bank-summary.ts";
import { type DomainId } from "../../../shared/bank/blueprint.ts";
import { type ItemId, type ObjectiveId } from "../../../shared/bank/item.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { objectivePlaces } from "../../../shared/exam/objective-places.ts";
import { type Result } from "../../../shared/lib/result.ts";
import { PRACTICE_SIZE } from "../../../shared/practice/choose-practice-items.ts";
import { type PracticeWish } from "../../../shared/practice/practice-wish.ts";
import { practiceMessages as words } from "../features/practice/practice-messages.ts";
import { localDay } from "../platform/local-day.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";
import { openPractice, type Practice, type PracticeRequest } from "./open-practice.ts";
import { type PracticeDesk, practiceDeskOf } from "./practice-desk.ts";
import { type PracticeBank, readPracticeBank } from "./read-practice-bank.ts";

/** Where a practice leads back to. */
export interface PracticeBack {
  /** What the place is called: "Study guide". */
  readonly label: string;
  /** What the button at the end says: "Back to the study guide". */
  readonly action: string;
  readonly open: () => Promise<void>;
}

interface PracticeSession {
  readonly name: "practice";
  readonly practice: Practice;
  readonly back: PracticeBack;
  /** Draws once more of the same. */
  readonly again: () => Promise<void>;
  /** Asks some of its questions again. */
  readonly repeat: (itemIds: readonly ItemId[]) => Promise<void>;
}

/** The screens of practice. */
export type PracticePlace =
  | { readonly name: "practice-builder"; readonly desk: PracticeDesk; readonly usual: PracticeWish }
  | PracticeSession;

/** What shows and begins practice. Each ends on a screen or with a problem, and never rejects. Practice never counts as a mock. */
export interface PracticeCommands {
  /** Opens the screen on which a practice is put together. */
  readonly openPracticeBuilder: (bankId: BankId) => Promise<void>;
  /** Begins what was put together there, and remembers how. */
  readonly practiseBuilt: (
    bankId: BankId,
    request: PracticeRequest,
    wish: PracticeWish,
  ) => Promise<void>;
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
  readonly banks: () => readonly BankSummary[];
  /** Runs one step; shows its problem where it fails, and answers null then. */
  readonly attemptTo: <T>(
    work: () => Promise<Result<T, AppProblem>>,
  ) => Promise<{ readonly value: T } | null>;
}

/** The commands of practice. */
export function createPracticeCommands(context: PracticeContext): PracticeCommands {
  const { services, attemptTo } = context;
  const openPracticeBuilder = async (bankId: BankId): Promise<void> => {
    const bank = await attemptTo(() => readPracticeBank(services, bankId));
    if (bank === null) return;
    const dueIds = await dueIdsOf(context, bankId);
    const desk = practiceDeskOf(bank.value, context.digests(), dueIds);
    const usual = services.practiceMemory.recall(bankId);
    context.show({ name: "practice-builder", desk, usual });
  };
  const toBuilder = (bankId: BankId): PracticeBack => ({
    label: words.builder,
    action: words.backToBuilder,
    open: () => openPracticeBuilder(bankId),
  });
  const begin = async (
    bankId: BankId,
    requestOf: (bank: PracticeBank) => PracticeRequest,
    back: PracticeBack = toBuilder(bankId),
  ): Promise<void> => {
    const practice = await attemptTo(async () => {
      const bank = await readPracticeBank(services, bankId);
      return bank.ok
        ? openPractice(services, bank.value, requestOf(bank.value), context.digests())
        : bank;
    });
    if (practice === null) return;
    const { title } = practice.value;
    context.show({
      name: "practice",
      practice: practice.value,
      back,
      again: () => begin(bankId, requestOf, back),
      repeat: (itemIds) => begin(bankId, () => theseItems(itemIds, words.missesOf(title)), back),
    });
  };
  return {
    openPracticeBuilder,
    practiseBuilt: (bankId, request, wish) => {
      services.practiceMemory.remember(bankId, wish);
      return begin(bankId, () => request);
    },
    practiseObjective: (bankId, objective, back) =>
      begin(bankId, (bank) => ofObjective(bank, objective), back),
    practiseDomain: (bankId, domainId, back) =>
      begin(bankId, (bank) => ofDomain(bank, domainId), back),
    practiseItems: (bankId, itemIds, title, back) =>
      begin(bankId, () => theseItems(itemIds, title), back),
  };
}

/** What is due to be repeated today; none where that cannot be read, which Home tells of. */
async function dueIdsOf(
  { services, banks, digests }: PracticeContext,
  bankId: BankId,
): Promise<ReadonlySet<ItemId>> {
  const bank = banks().find((each) => each.bankId === bankId && !isUnsigned(each));
  if (bank === undefined) return new Set();
  await services.plans.read(bank, digests());
  const { items } = services.plans.dueOn(bankId, localDay(services.nowMs()));
  return new Set(items.map(({ schedule }) => schedule.itemId));
}

function theseItems(itemIds: readonly ItemId[], title: string): PracticeRequest {
  return { title, itemIds, drawCount: null, timeLimitMs: null };
}

function ofObjective({ outline, topics }: PracticeBank, objective: ObjectiveId): PracticeRequest {
  const topic = topics.find((each) => each.objective === objective);
  return {
    title: words.title(objective, topic?.note?.title ?? topic?.text ?? ""),
    itemIds: outline.index.filter((entry) => entry.objective === objective).map(({ id }) => id),
    drawCount: PRACTICE_SIZE,
    timeLimitMs: null,
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
    timeLimitMs: null,
  };
}
