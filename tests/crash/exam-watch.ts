import type { JournalRecord } from "../../electron/main/journal/journal-record.ts";
import type { ClockLedger } from "../../shared/exam/clock-ledger.ts";
import {
  deviationMs,
  type ExamTruth,
  haltTruth,
  type Moment,
  runTruth,
  truthAt,
  truthFrom,
} from "./exam-truth.ts";
import { CrashFinding } from "./finding.ts";

/** The promise: how far the exam's clock may be off after a blow, in ms. */
const CLOCK_TOLERANCE_MS = 1000;

/** The harness' own watch on the exam's clock. */
export class ExamWatch {
  readonly #note: (line: string) => void;
  #truth: ExamTruth = { loMs: 0, hiMs: 0, running: null };
  /** The system clock when the attempt was last asked for, in ms. */
  #askedAtWallMs = 0;

  constructor(note: (line: string) => void) {
    this.#note = note;
  }

  /** The attempt is about to be opened: its clock will run from a moment that the journal tells. */
  noteAsking(): void {
    this.#askedAtWallMs = Date.now();
  }

  /**
   * Reads in the journal how the clock stood when the attempt was opened, compares, and runs on from there. Answers with by how much
   * it was off, in ms; null where the attempt has not been opened since it was asked for.
   */
  followOpening(journal: readonly JournalRecord[]): number | null {
    const opening = journal.find(
      (record) => record.kind === "clock" && record.ledger.last.wallMs >= this.#askedAtWallMs,
    );
    if (opening?.kind !== "clock") return null;
    const offMs = this.check(opening.ledger.elapsedMs);
    this.#truth = truthOf(opening.ledger);
    return offMs;
  }

  /** The exam's clock stopped at a moment. */
  halt(moment: Moment): void {
    this.#truth = haltTruth(this.#truth, moment);
  }

  /** The exam's clock runs again, from a moment on. */
  run(moment: Moment): void {
    this.#truth = runTruth(this.#truth, moment);
  }

  /** Compares with the last that the journal tells of a clock that was never stopped; answers with by how much it is off, in ms. */
  checkRunning(journal: readonly JournalRecord[]): number | null {
    const last = journal.findLast((record) => record.kind === "clock");
    if (last?.kind !== "clock") return null;
    const { loMs, running } = truthOf(last.ledger);
    return this.check(loMs, truthAt(this.#truth, running?.toMs ?? 0));
  }

  /** Holds an exam time against what it must be; answers with by how much it is off, in ms. */
  check(elapsedMs: number, truth = this.#truth): number {
    const offMs = deviationMs(elapsedMs, truth);
    const words = `the clock is ${offMs.toFixed(0)} ms off`;
    this.#note(words);
    if (Math.abs(offMs) > CLOCK_TOLERANCE_MS) throw new CrashFinding("clock", words);
    return offMs;
  }
}

/** What the app wrote down of its clock, at the moment of the harness' clock at which it did. */
function truthOf({ elapsedMs, last }: ClockLedger): ExamTruth {
  return truthFrom(elapsedMs, performance.now() - (Date.now() - last.wallMs));
}
