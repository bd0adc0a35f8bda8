import type { BankError } from "../../../shared/bank/bank-error.ts";
import type { BankOutline } from "../../../shared/bank/bank-summary.ts";
import type { CurrentItems } from "../../../shared/bank/current-items.ts";
import type { Item, ItemId } from "../../../shared/bank/item.ts";
import type { BankId } from "../../../shared/bank/manifest.ts";
import type { StudyNote } from "../../../shared/bank/study-note.ts";
import type { IpcResponse } from "../../../shared/ipc/contract.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { readShelf, type ShelfContent, type ShelfOptions, type ShelvedBank } from "./read-shelf.ts";
import { refuseBank } from "./refuse-bank.ts";
import type { VerifiedPackage } from "./verify-package.ts";

/**
 * The banks of this installation. Only verified ones can be looked into. Whichever question comes first reads the
 * folders, once until `readAnew`; that is why every answer is awaited.
 */
export interface BankShelf {
  /** Every bank file found, verified or refused. */
  readonly list: () => Promise<IpcResponse<"bank:list">>;
  /** Fails with "bank-not-found". */
  readonly outline: (bankId: BankId) => Promise<Result<BankOutline, IpcError>>;
  /** Items in the order asked for. Fails with "bank-not-found" or "item-not-found". */
  readonly items: (
    bankId: BankId,
    itemIds: readonly ItemId[],
  ) => Promise<Result<readonly Item[], IpcError>>;
  /** How items that were asked once stand today, in the order asked for. Fails with "bank-not-found". */
  readonly currentItems: (
    bankId: BankId,
    itemIds: readonly ItemId[],
  ) => Promise<Result<CurrentItems, IpcError>>;
  /** Fails with "bank-not-found". */
  readonly notes: (bankId: BankId) => Promise<Result<readonly StudyNote[], IpcError>>;
  /** Everything that the last reading found. */
  readonly content: () => Promise<ShelfContent>;
  /**
   * Whether a verified bank may come onto the shelf, and which bank it then replaces, if any. Refuses as the ledger does, and with
   * "bank-already-installed" or "bank-publisher-mismatch" for what is on the shelf now.
   */
  readonly checkArrival: (
    verified: VerifiedPackage,
  ) => Promise<Result<ShelvedBank | null, BankError>>;
  /** Reads the folders now, so that the first question need not wait. What goes wrong is for who asks it. */
  readonly readAhead: () => void;
  /** Lets the next question read the folders again. */
  readonly readAnew: () => void;
}

function findItems(
  bank: ShelvedBank,
  itemIds: readonly ItemId[],
): Result<readonly Item[], IpcError> {
  const items: Item[] = [];
  for (const id of itemIds) {
    const item = bank.items.get(id);
    if (item === undefined) return err({ code: "item-not-found", detail: id });
    items.push(item);
  }
  return ok(items);
}

function currentItemsOf({ outline, items }: ShelvedBank, itemIds: readonly ItemId[]): CurrentItems {
  const { version, revision } = outline.summary;
  const reasons = new Map(
    outline.errata?.note.entries.map(({ itemId, reason }) => [itemId, reason]),
  );
  return {
    version,
    revision,
    items: itemIds.map((itemId) => ({
      itemId,
      item: items.get(itemId) ?? null,
      reason: reasons.get(itemId) ?? null,
    })),
  };
}

function checkArrival(
  verified: VerifiedPackage,
  { banks, ledger }: ShelfContent,
): Result<ShelvedBank | null, BankError> {
  const { bankId } = verified.manifest;
  const shelved = banks.get(bankId);
  if (shelved !== undefined && shelved.publisherId !== verified.signedBy.publisherId)
    return refuseBank(
      "bank-publisher-mismatch",
      `${shelved.publisherId ?? ""} published it before`,
    );
  const summary = shelved?.outline.summary ?? null;
  if (summary?.manifestSha256 === verified.manifestSha256)
    return refuseBank("bank-already-installed", `revision ${summary.revision}`);
  const checked = ledger.check(verified);
  return checked.ok ? ok(shelved ?? null) : checked;
}

/** Opens the shelf. Nothing is read before the first question, and each file is read once. */
export function openBankShelf(options: ShelfOptions): BankShelf {
  let reading: Promise<ShelfContent> | null = null;
  const content = (): Promise<ShelfContent> => (reading ??= readShelf(options));
  const find = async (bankId: BankId): Promise<Result<ShelvedBank, IpcError>> => {
    const bank = (await content()).banks.get(bankId);
    return bank === undefined ? err({ code: "bank-not-found", detail: bankId }) : ok(bank);
  };
  return {
    list: async () => {
      const { banks, refused } = await content();
      return { banks: [...banks.values()].map((bank) => bank.outline.summary), refused };
    },
    outline: async (bankId) => {
      const bank = await find(bankId);
      return bank.ok ? ok(bank.value.outline) : bank;
    },
    items: async (bankId, itemIds) => {
      const bank = await find(bankId);
      return bank.ok ? findItems(bank.value, itemIds) : bank;
    },
    currentItems: async (bankId, itemIds) => {
      const bank = await find(bankId);
      return bank.ok ? ok(currentItemsOf(bank.value, itemIds)) : bank;
    },
    notes: async (bankId) => {
      const bank = await find(bankId);
      return bank.ok ? ok(bank.value.notes) : bank;
    },
    content,
    checkArrival: async (verified) => checkArrival(verified, await content()),
    readAhead: () => {
      content().catch(() => undefined);
    },
    readAnew: () => {
      reading = null;
    },
  };
}
