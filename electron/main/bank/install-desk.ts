import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { bankChangesOf } from "../../../shared/bank/bank-changes.ts";
import type { Bank } from "../../../shared/bank/bank.ts";
import { type BankOffer, type BankOfferOf, consentFor } from "../../../shared/bank/bank-offer.ts";
import type { IpcRequest } from "../../../shared/ipc/contract.ts";
import type { BankError } from "../../../shared/bank/bank-error.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { examineErrata } from "./examine-errata.ts";
import { refuseErrata } from "./errata-file.ts";
import { failureName } from "../report/failure-name.ts";
import { bankOutlineOf, unsignedOutlineOf } from "./bank-outline.ts";
import type { BankShelf } from "./bank-shelf.ts";
import { examinationSteps, type Examined } from "./examine-bank.ts";
import { inPieces } from "./in-pieces.ts";
import { readBankFile } from "./read-bank-file.ts";
import { ERRATA_FILE_SUFFIX } from "./read-errata.ts";
import type { ShelvedBank } from "./read-shelf.ts";
import { shownKeyOf } from "./shown-key.ts";
import { recordOf, type TrustRecord, withPublisher } from "./trust-record.ts";
import type { TrustStore } from "./trust-store.ts";
import { writeFileAtomically } from "./write-file-atomically.ts";

/** Takes banks from files: looks first, shows what there is, and takes only what was shown. */
export interface InstallDesk {
  /** Lets the person choose a file and looks into it. Null where none was chosen. */
  readonly choose: () => Promise<BankOffer | null>;
  /** Looks into the next file that came by itself. Null where none waits. */
  readonly lookAtArrival: () => Promise<BankOffer | null>;
  /**
   * Takes the bank that was offered last. Fails with "offer-outdated", also where the consent is not the one that it asks for,
   * with "trust-not-saved" or with "bank-not-saved"; then nothing has changed.
   */
  readonly install: (request: IpcRequest<"bank:install">) => Promise<Result<null, IpcError>>;
}

interface Surroundings {
  readonly shelf: BankShelf;
  readonly store: () => Promise<TrustStore>;
  /** Asks the person for a file; null where they choose none. */
  readonly chooseFile: () => Promise<string | null>;
  /** The next file that came by itself; null where none waits. */
  readonly nextArrival: () => string | null;
  readonly installedFolder: string;
  readonly unsignedFolder: string;
  /** Wall clock, ms since 1970. */
  readonly now: () => number;
}

/** A bank that was looked at, kept so that the very same bytes are installed. */
interface PendingBank {
  readonly offer: BankOfferOf<"signed" | "unsigned">;
  readonly examined: Examined;
  readonly bytes: Buffer;
}

/** The same of an errata file. */
interface PendingErrata {
  readonly offer: BankOfferOf<"errata">;
  readonly examined: null;
  readonly bytes: Buffer;
}

type Pending = PendingBank | PendingErrata;

type SignedBank = Extract<Examined, { readonly kind: "signed" }>;

async function offerFor(
  examined: Examined,
  shelf: BankShelf,
  fileName: string,
): Promise<Result<PendingBank["offer"], BankError>> {
  const offerId = randomUUID();
  if (examined.kind === "unsigned") {
    const bank = unsignedOutlineOf(examined.content).summary;
    const replaced = (await shelf.content()).banks.get(bank.bankId) ?? null;
    const replaces = replacedBy(replaced, examined.content.bank);
    return ok({ kind: "unsigned", offerId, fileName, bank, replaces });
  }
  const { verified, trust } = examined;
  const replaced = await shelf.checkArrival(verified);
  if (!replaced.ok) return replaced;
  return ok({
    kind: "signed",
    offerId,
    fileName,
    bank: bankOutlineOf(verified).summary,
    replaces: replacedBy(replaced.value, verified.bank),
    trust,
    publisherId: verified.signedBy.publisherId,
    key: shownKeyOf(verified.signedBy.publicKey),
  });
}

/** The bank that goes when another one comes, and what is another then. */
function replacedBy(shelved: ShelvedBank | null, coming: Bank): PendingBank["offer"]["replaces"] {
  if (shelved === null) return null;
  const { version, revision } = shelved.outline.summary;
  const before = { version, items: shelved.published };
  return { version, revision, changes: bankChangesOf({ before, after: coming }) };
}

/** The record of publishers as it is once this bank is taken. */
function recordAfter(examined: SignedBank, record: TrustRecord, nowMs: number): TrustRecord {
  switch (examined.trust) {
    case "known":
      return record;
    case "new-publisher": {
      const { publisherId, publisherName, publicKey } = examined.verified.signedBy;
      const trusted = { publicKey, atMs: nowMs };
      const publisher = { publisherId, publisherName, trusted, rotations: [], revokedAtMs: null };
      return withPublisher(record, publisher);
    }
    case "key-replaced": {
      const { rotations } = examined.history;
      return withPublisher(record, { ...recordOf(examined.publisher), rotations });
    }
  }
}

function isErrataName(fileName: string): boolean {
  return fileName.toLowerCase().endsWith(ERRATA_FILE_SUFFIX);
}

function refusedOffer(fileName: string, error: BankError): BankOfferOf<"refused"> {
  const told = isErrataName(fileName) ? refuseErrata(error).error : error;
  return { kind: "refused", fileName, error: told };
}

function fileNameOf({ offer }: Pending): string {
  return offer.kind === "errata"
    ? `${offer.bankId}${ERRATA_FILE_SUFFIX}`
    : `${offer.bank.bankId}.qbank`;
}

async function putInto(folder: string, chosen: Pending): Promise<Result<null, IpcError>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFileAtomically(join(folder, fileNameOf(chosen)), chosen.bytes);
    return ok(null);
  } catch (error) {
    return err({ code: "bank-not-saved", detail: failureName(error) });
  }
}

/** Makes the desk. It remembers one offer at a time. */
export function createInstallDesk(surroundings: Surroundings): InstallDesk {
  const { shelf, store, now } = surroundings;
  let pending: Pending | null = null;

  const look = async (fileName: string, bytes: Buffer): Promise<Result<Pending, BankError>> => {
    const content = await shelf.content();
    if (isErrataName(fileName)) {
      const errata = examineErrata(bytes, content, fileName);
      return errata.ok ? ok({ offer: errata.value, examined: null, bytes }) : errata;
    }
    const examined = await inPieces(examinationSteps(bytes, content));
    if (!examined.ok) return examined;
    const offer = await offerFor(examined.value, shelf, fileName);
    return offer.ok ? ok({ offer: offer.value, examined: examined.value, bytes }) : offer;
  };

  const take = async (chosen: Pending): Promise<Result<null, IpcError>> => {
    const { examined } = chosen;
    if (examined === null) return putInto(surroundings.installedFolder, chosen);
    if (examined.kind === "unsigned") return putInto(surroundings.unsignedFolder, chosen);
    const opened = await store();
    const before = opened.read();
    const after = recordAfter(examined, before, now());
    // Trust first: a bank without it would be refused, and trust without a bank can do no harm.
    const saved = after === before ? ok(null) : await opened.save(after);
    if (!saved.ok) return saved;
    const put = await putInto(surroundings.installedFolder, chosen);
    if (!put.ok && after !== before) await opened.save(before);
    return put;
  };

  const lookInto = async (file: string | null): Promise<BankOffer | null> => {
    if (file === null) return null;
    pending = null;
    const fileName = basename(file);
    const bytes = await readBankFile(file);
    const looked = bytes.ok ? await look(fileName, bytes.value) : bytes;
    if (!looked.ok) return refusedOffer(fileName, looked.error);
    pending = looked.value;
    return pending.offer;
  };

  return {
    choose: async () => lookInto(await surroundings.chooseFile()),
    lookAtArrival: () => lookInto(surroundings.nextArrival()),
    install: async ({ offerId, consent }) => {
      const chosen = pending;
      if (chosen?.offer.offerId !== offerId)
        return err({ code: "offer-outdated", detail: "another file was chosen since" });
      // What the person agreed to must still be so: a publisher may have been revoked since.
      const looked = await look(chosen.offer.fileName, chosen.bytes);
      if (!looked.ok || consentFor(looked.value.offer) !== consent)
        return err({ code: "offer-outdated", detail: looked.ok ? "consent" : looked.error.code });
      const outcome = await take(looked.value);
      if (!outcome.ok) return outcome;
      pending = null;
      shelf.readAnew();
      return outcome;
    },
  };
}
