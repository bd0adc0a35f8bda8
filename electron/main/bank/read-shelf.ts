import type { BankOutline } from "../../../shared/bank/bank-summary.ts";
import { type Errata, itemsWithErrata } from "../../../shared/bank/errata.ts";
import { errataNoteOf } from "../../../shared/bank/errata-note.ts";
import type { Item, ItemId } from "../../../shared/bank/item.ts";
import type { BankId } from "../../../shared/bank/manifest.ts";
import type { StudyNote } from "../../../shared/bank/study-note.ts";
import { ok } from "../../../shared/lib/result.ts";
import type { BankContent } from "./bank-content.ts";
import { bankOutlineOf, outlineWithErrata, unsignedOutlineOf } from "./bank-outline.ts";
import { inPieces } from "./in-pieces.ts";
import {
  NO_BANK_FILE,
  readBankFolders,
  type OpenedFile,
  type RefusedFile,
} from "./read-bank-folders.ts";
import { type ErrataShelf, type ErrataTargets, readErrata } from "./read-errata.ts";
import { refuseBank } from "./refuse-bank.ts";
import { openRevisionLedger, type RevisionLedger } from "./revision-ledger.ts";
import {
  knownPublishers,
  stateOfKey,
  type KnownPublisher,
  type TrustRecord,
} from "./trust-record.ts";
import type { TrustedKey } from "./trusted-key.ts";
import { unsignedReadingSteps } from "./unsigned-package.ts";
import { verificationSteps, type VerifiedPackage, type VerifyOptions } from "./verify-package.ts";

export interface ShelfOptions {
  /** Where signed `*.qbank` files lie. A folder may be absent. */
  readonly bankFolders: readonly string[];
  /** Where those lie that nobody signed. They stand apart, and never in place of a signed one. */
  readonly unsignedFolder: string;
  readonly ledgerFile: string;
  /** Remembers the highest serial of errata for each bank. */
  readonly errataLedgerFile: string;
  /** The keys that are built in. */
  readonly trustedKeys: readonly TrustedKey[];
  /** What the person decided about publishers. */
  readonly trustRecord: () => Promise<TrustRecord>;
  readonly appVersion: string;
  /** Wall clock, ms since 1970: only to say whether a bank is past its date. */
  readonly now: () => number;
}

export interface ShelvedBank {
  readonly outline: BankOutline;
  /** Errata applied. */
  readonly items: ReadonlyMap<ItemId, Item>;
  /** As the bank was published. */
  readonly published: ReadonlyMap<ItemId, Item>;
  readonly notes: readonly StudyNote[];
  /** Null for a bank that nobody signed. */
  readonly publisherId: string | null;
}

/** What the folders held when they were read, and what they were held against. */
export interface ShelfContent {
  readonly banks: ReadonlyMap<BankId, ShelvedBank>;
  readonly refused: readonly RefusedFile[];
  readonly publishers: readonly KnownPublisher[];
  readonly verifyOptions: VerifyOptions;
  readonly ledger: RevisionLedger;
  readonly errata: ErrataShelf;
}

/** The banks as errata are held against them. One that nobody signed has no publisher who could correct it. */
export function errataTargets(banks: ShelfContent["banks"]): ErrataTargets {
  return new Map(
    [...banks].map(([bankId, { publisherId, published, outline }]) => [
      bankId,
      { publisherId, items: published, revision: outline.summary.revision },
    ]),
  );
}

function corrected(bank: ShelvedBank, errata: Errata | undefined): ShelvedBank {
  if (errata === undefined) return bank;
  const { published } = bank;
  const items = itemsWithErrata(published, errata);
  const note = errataNoteOf(errata, published);
  return { ...bank, items, outline: outlineWithErrata(bank.outline, items, note) };
}

function shelve(
  outline: BankOutline,
  { bank }: BankContent,
  publisherId: string | null,
): ShelvedBank {
  const items = new Map(bank.items.map((item) => [item.id, item]));
  return {
    outline,
    items,
    published: items,
    notes: bank.notes,
    publisherId,
  };
}

/** What is built in comes first: no publisher whom a person trusted can take the place of such a bank. */
function compareClaims(a: VerifiedPackage, b: VerifiedPackage): number {
  const rankOf = ({ signedBy }: VerifiedPackage) =>
    signedBy.standing === "trusted-by-person" ? 1 : 0;
  return rankOf(a) - rankOf(b) || b.manifest.revision - a.manifest.revision;
}

/** Takes the highest revision of each bank that the ledger admits. What is merely superseded is not a refusal. */
async function admitHighest(
  files: readonly OpenedFile<VerifiedPackage>[],
  ledger: RevisionLedger,
): Promise<Pick<ShelfContent, "banks" | "refused">> {
  const banks = new Map<BankId, ShelvedBank>();
  const refused: RefusedFile[] = [];
  for (const { fileName, opened } of files.toSorted((a, b) => compareClaims(a.opened, b.opened))) {
    const { bankId, revision } = opened.manifest;
    const { publisherId } = opened.signedBy;
    const shelved = banks.get(bankId);
    const isRival = shelved !== undefined && shelved.publisherId !== publisherId;
    if (shelved !== undefined && !isRival && shelved.outline.summary.revision > revision) continue;
    const admitted = isRival
      ? refuseBank("bank-publisher-mismatch", `${shelved.publisherId ?? ""} published it before`)
      : await ledger.admit(opened);
    if (!admitted.ok) refused.push({ fileName, error: admitted.error });
    else if (shelved === undefined)
      banks.set(bankId, shelve(bankOutlineOf(opened), opened, publisherId));
  }
  return { banks, refused };
}

function shelveUnsigned(
  files: readonly OpenedFile<BankContent>[],
): ReadonlyMap<BankId, ShelvedBank> {
  const lowestFirst = files.toSorted(
    (a, b) => a.opened.manifest.revision - b.opened.manifest.revision,
  );
  return new Map(
    lowestFirst.map(({ opened }) => {
      const outline = unsignedOutlineOf(opened);
      return [outline.summary.bankId, shelve(outline, opened, null)];
    }),
  );
}

/** How packages are verified now: by the keys that are known, each as far as it may still vouch for anything. */
function verifyOptionsOf(
  options: ShelfOptions,
  publishers: readonly KnownPublisher[],
  ledger: RevisionLedger,
): VerifyOptions {
  return {
    trustedKeys: publishers.flatMap(({ keys }) => keys),
    appVersion: options.appVersion,
    nowMs: options.now(),
    admitSigner: (signer, manifestSha256) => {
      const state = stateOfKey(publishers, signer);
      if (state === "revoked") return refuseBank("bank-publisher-revoked", signer.publisherId);
      return state === "replaced" && !ledger.hasOpened(manifestSha256)
        ? refuseBank("bank-key-replaced", `${signer.publisherId} signs with another key now`)
        : ok(null);
    },
  };
}

/** Reads every bank file and opens what may be opened. */
export async function readShelf(options: ShelfOptions): Promise<ShelfContent> {
  const ledger = await openRevisionLedger(options.ledgerFile);
  const publishers = knownPublishers(options.trustedKeys, await options.trustRecord());
  const verifyOptions = verifyOptionsOf(options, publishers, ledger);
  const signed = await readBankFolders(options.bankFolders, (bytes) =>
    inPieces(verificationSteps(bytes, verifyOptions)),
  );
  const unsigned = await readBankFolders([options.unsignedFolder], (bytes) =>
    inPieces(unsignedReadingSteps(bytes, verifyOptions)),
  );
  const admitted = await admitHighest(signed.files, ledger);
  const published = new Map([...admitted.banks, ...shelveUnsigned(unsigned.files)]);
  const errata = await readErrata(options.bankFolders, options.errataLedgerFile, {
    targets: errataTargets(published),
    verifyOptions,
  });
  const banks = new Map(
    [...published].map(([id, bank]) => [id, corrected(bank, errata.applied.get(id)?.errata)]),
  );
  const all = [...signed.refused, ...unsigned.refused, ...admitted.refused, ...errata.refused];
  const refused = banks.size === 0 && all.length === 0 ? [NO_BANK_FILE] : all;
  return { banks, refused, publishers, verifyOptions, ledger, errata };
}
