import type { BankOutline } from "../../../shared/bank/bank-summary.ts";
import type { Item, ItemId } from "../../../shared/bank/item.ts";
import type { BankId } from "../../../shared/bank/manifest.ts";
import type { StudyNote } from "../../../shared/bank/study-note.ts";
import type { IpcResponse } from "../../../shared/ipc/contract.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { bankOutlineOf } from "./bank-outline.ts";
import { readBankFolders, type BankCandidate, type RefusedFile } from "./read-bank-folders.ts";
import { openRevisionLedger, type RevisionLedger } from "./revision-ledger.ts";
import type { TrustedKey } from "./trusted-key.ts";
import type { VerifiedPackage } from "./verify-package.ts";

/**
 * The banks of this installation. Only verified ones can be looked into. Whichever question comes first reads the
 * folders, once; that is why every answer is awaited.
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
  /** Fails with "bank-not-found". */
  readonly notes: (bankId: BankId) => Promise<Result<readonly StudyNote[], IpcError>>;
}

export interface BankShelfOptions {
  /** Where `*.qbank` files lie. A folder may be absent. */
  readonly bankFolders: readonly string[];
  readonly ledgerFile: string;
  readonly trustedKeys: readonly TrustedKey[];
  readonly appVersion: string;
  /** Wall clock, ms since 1970: only to say whether a bank is past its date. */
  readonly now: () => number;
}

interface ShelvedBank {
  readonly outline: BankOutline;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly notes: readonly StudyNote[];
}

interface Content {
  readonly banks: ReadonlyMap<BankId, ShelvedBank>;
  readonly refused: readonly RefusedFile[];
}

function shelve(verified: VerifiedPackage): ShelvedBank {
  return {
    outline: bankOutlineOf(verified),
    items: new Map(verified.bank.items.map((item) => [item.id, item])),
    notes: verified.bank.notes,
  };
}

/** Takes the highest revision of each bank that the ledger admits. What is merely superseded is not a refusal. */
async function admitHighest(
  candidates: readonly BankCandidate[],
  ledger: RevisionLedger,
): Promise<Content> {
  const banks = new Map<BankId, ShelvedBank>();
  const refused: RefusedFile[] = [];
  const highestFirst = [...candidates].sort(
    (a, b) => b.verified.manifest.revision - a.verified.manifest.revision,
  );
  for (const { fileName, verified } of highestFirst) {
    const { bankId, revision } = verified.manifest;
    const shelved = banks.get(bankId);
    if (shelved !== undefined && shelved.outline.summary.revision > revision) continue;
    const admitted = await ledger.admit(verified);
    if (!admitted.ok) refused.push({ fileName, error: admitted.error });
    else if (shelved === undefined) banks.set(bankId, shelve(verified));
  }
  return { banks, refused };
}

async function readShelf(options: BankShelfOptions): Promise<Content> {
  const { bankFolders, ledgerFile, trustedKeys, appVersion, now } = options;
  const verifyOptions = { trustedKeys, appVersion, nowMs: now() };
  const { candidates, refused } = await readBankFolders(bankFolders, verifyOptions);
  const content = await admitHighest(candidates, await openRevisionLedger(ledgerFile));
  return { banks: content.banks, refused: [...refused, ...content.refused] };
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

/** Opens the shelf. Nothing is read before the first question, and each file is read once. */
export function openBankShelf(options: BankShelfOptions): BankShelf {
  let reading: Promise<Content> | null = null;
  const content = (): Promise<Content> => (reading ??= readShelf(options));
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
    notes: async (bankId) => {
      const bank = await find(bankId);
      return bank.ok ? ok(bank.value.notes) : bank;
    },
  };
}
