import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { failureName } from "../report/failure-name.ts";
import { reportProblem } from "../report/report-problem.ts";
import { setAside } from "./set-aside.ts";
import { EMPTY_TRUST_RECORD, type TrustRecord, TrustRecordSchema } from "./trust-record.ts";
import { writeFileAtomically } from "./write-file-atomically.ts";

/** Keeps the record of publishers in a file that only its owner can read. */
export interface TrustStore {
  readonly read: () => TrustRecord;
  /** Puts a new record in place of the old one. Fails with "trust-not-saved", and then the old one still counts. */
  readonly save: (record: TrustRecord) => Promise<Result<null, IpcError>>;
}

async function parseFile(file: string): Promise<Result<TrustRecord, string>> {
  try {
    return ok(TrustRecordSchema.parse(JSON.parse(await readFile(file, "utf8"))));
  } catch (error) {
    const reason = failureName(error);
    return reason === "ENOENT" ? ok(EMPTY_TRUST_RECORD) : err(reason);
  }
}

async function write(file: string, record: TrustRecord): Promise<Result<null, IpcError>> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFileAtomically(file, `${JSON.stringify(record, null, 2)}\n`);
    return ok(null);
  } catch (error) {
    return err({ code: "trust-not-saved", detail: failureName(error) });
  }
}

/**
 * Opens the store. A file that cannot be read is set aside and begun anew: then nobody is trusted but the publishers that are
 * built in, and the new record says since when, so that the person is told until they have read it.
 */
export async function openTrustStore(file: string, now: () => number): Promise<TrustStore> {
  const parsed = await parseFile(file);
  let record = parsed.ok ? parsed.value : { ...EMPTY_TRUST_RECORD, lostAtMs: now() };
  if (!parsed.ok) {
    const fate = await setAside(file);
    reportProblem(`The record of publishers cannot be read: ${parsed.error}; ${fate}.`);
    await write(file, record);
  }
  return {
    read: () => record,
    save: async (changed) => {
      const written = await write(file, changed);
      if (written.ok) record = changed;
      return written;
    },
  };
}
