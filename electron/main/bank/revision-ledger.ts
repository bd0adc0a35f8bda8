import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import type { BankError } from "../../../shared/bank/bank-error.ts";
import { BankIdSchema, Sha256Schema, type BankId } from "../../../shared/bank/manifest.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { failureName } from "../report/failure-name.ts";
import { reportProblem } from "../report/report-problem.ts";
import { refuseBank } from "./refuse-bank.ts";
import { setAside } from "./set-aside.ts";
import type { VerifiedPackage } from "./verify-package.ts";
import { writeFileAtomically } from "./write-file-atomically.ts";

const LedgerEntrySchema = z
  .strictObject({
    bankId: BankIdSchema,
    publisherId: z.string(),
    /** The highest one that was ever opened here. */
    revision: z.int().min(1),
    manifestSha256: Sha256Schema,
  })
  .readonly();
type LedgerEntry = z.infer<typeof LedgerEntrySchema>;

const LedgerSchema = z.strictObject({
  format: z.literal(1),
  banks: z.array(LedgerEntrySchema),
});

type Ledger = ReadonlyMap<BankId, LedgerEntry>;

/** What the ledger needs to know of a verified package. */
interface Admittee extends Pick<VerifiedPackage, "manifestSha256" | "signedBy"> {
  readonly manifest: Pick<VerifiedPackage["manifest"], "bankId" | "revision">;
}

/** Remembers what was opened here, so that nobody can slip an older bank under a person's history. */
export interface RevisionLedger {
  /** Says what `admit` would say, and remembers nothing. */
  readonly check: (verified: Admittee) => Result<null, BankError>;
  /** Whether the bank of this manifest is the newest of its kind that was ever opened here. */
  readonly hasOpened: (manifestSha256: string) => boolean;
  /**
   * Admits a verified package and remembers its revision. Refuses with "bank-revision-older",
   * "bank-revision-conflict", or "bank-publisher-mismatch" where the bank's id belongs to another publisher.
   */
  readonly admit: (verified: Admittee) => Promise<Result<null, BankError>>;
}

function checkRevision(
  verified: Admittee,
  known: LedgerEntry | undefined,
): Result<null, BankError> {
  if (known === undefined) return ok(null);
  const { manifest, manifestSha256, signedBy } = verified;
  if (known.publisherId !== signedBy.publisherId)
    return refuseBank("bank-publisher-mismatch", `${known.publisherId} published it before`);
  if (manifest.revision < known.revision)
    return refuseBank(
      "bank-revision-older",
      `revision ${manifest.revision}; ${known.revision} was opened before`,
    );
  // While a bank is being written, the same revision is rebuilt all the time.
  const mayDiffer = signedBy.standing === "development" || manifest.revision > known.revision;
  if (!mayDiffer && manifestSha256 !== known.manifestSha256)
    return refuseBank("bank-revision-conflict", `revision ${manifest.revision} was another one`);
  return ok(null);
}

/** The ledger in a file, empty where there is no file; else what is wrong with it. */
async function parseLedgerFile(file: string): Promise<Result<Ledger, string>> {
  try {
    const { banks } = LedgerSchema.parse(JSON.parse(await readFile(file, "utf8")));
    return ok(new Map(banks.map((entry) => [entry.bankId, entry])));
  } catch (error) {
    const reason = failureName(error);
    return reason === "ENOENT" ? ok(new Map()) : err(reason);
  }
}

async function readLedger(file: string): Promise<Ledger> {
  const ledger = await parseLedgerFile(file);
  if (ledger.ok) return ledger.value;
  const fate = await setAside(file);
  reportProblem(
    `The record of bank revisions cannot be read and begins anew: ${ledger.error}; ${fate}.`,
  );
  return new Map();
}

async function writeLedger(file: string, ledger: Ledger): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const text = JSON.stringify({ format: 1, banks: [...ledger.values()] }, null, 2);
    await writeFileAtomically(file, `${text}\n`);
  } catch (error) {
    // The bank is genuine all the same; only a later rollback might go unnoticed.
    reportProblem(`The record of bank revisions cannot be written: ${failureName(error)}.`);
  }
}

/**
 * Opens the ledger kept in `file`. A file that cannot be read is set aside and begun anew, with a line in the log;
 * deleting the file makes the app forget, which nobody can prevent who does not own the machine.
 */
export async function openRevisionLedger(file: string): Promise<RevisionLedger> {
  let ledger = await readLedger(file);
  return {
    check: (verified) => checkRevision(verified, ledger.get(verified.manifest.bankId)),
    hasOpened: (manifestSha256) =>
      [...ledger.values()].some((entry) => entry.manifestSha256 === manifestSha256),
    admit: async (verified) => {
      const { manifest, manifestSha256, signedBy } = verified;
      const known = ledger.get(manifest.bankId);
      const checked = checkRevision(verified, known);
      // Development banks leave no trace: their revisions say nothing about what is released.
      const isNews = signedBy.standing !== "development" && manifest.revision !== known?.revision;
      if (!checked.ok || !isNews) return checked;
      const { bankId, revision } = manifest;
      const entry = { bankId, publisherId: signedBy.publisherId, revision, manifestSha256 };
      ledger = new Map([...ledger, [bankId, entry]]);
      await writeLedger(file, ledger);
      return checked;
    },
  };
}
