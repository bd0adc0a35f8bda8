import { isDeepStrictEqual } from "node:util";
import type { OpenAttempt } from "../../shared/attempts/attempt-record.ts";
import type { ExamEvent } from "../../shared/exam/exam-event.ts";
import type { InProgressSession } from "../../shared/exam/exam-session.ts";
import { type Random, shuffled } from "../../shared/lib/random.ts";
import { expect } from "../e2e/fixtures.ts";
import { ExamPage } from "../e2e/pages/exam-page.ts";
import { PausePage } from "../e2e/pages/pause-page.ts";
import { ReviewListPage } from "../e2e/pages/review-list-page.ts";
import { causedEventOf, type CausedEvent, foretold } from "./caused-event.ts";
import { sessionOf } from "./caused-session.ts";
import { checkQuestion } from "./check-screen.ts";
import { type DrivenApp, startApp } from "./driven-app.ts";
import { ExamWatch } from "./exam-watch.ts";
import { CrashFinding } from "./finding.ts";
import { type EventVerdict, judgeEvents } from "./judge-events.ts";
import { performStep } from "./perform-step.ts";
import type { Action, Situation } from "./action.ts";
import { kindAt } from "./shown-question.ts";
import { readAttempts, readJournalRecords, readStoredSitting } from "./stored-sitting.ts";

/** How long the app may take for anything, in ms: generous, since the machine may be busy. */
export const PATIENCE_MS = 20_000;
const WORKPLACES_PER_KIND = 3;
const KINDS = ["single-choice", "multiple-response", "ordering", "matching"] as const;

/** Where a sitting takes place. */
export interface SittingPlace {
  readonly display: string | undefined;
  readonly random: Random;
  /** Told everything that is done, for whoever has to find out why something was lost. */
  readonly note: (line: string) => void;
  /** Told that a start of the app found a write that the kill before had torn in two. */
  readonly noteTornWrite: () => void;
}

type Counts = Pick<EventVerdict, "acknowledged" | "kept" | "gone">;

/** A sitting in the real app, with everything that was done in it and how much of that was acknowledged. */
export class CrashSitting {
  readonly place: SittingPlace;
  readonly attempt: OpenAttempt;
  readonly watch: ExamWatch;
  readonly #workplaces: readonly number[];
  /** It moves where a profile is copied and the copy opened. */
  userDataFolder: string;
  app: DrivenApp;
  #caused: readonly CausedEvent[] = [];
  #acknowledgedCount = 0;
  /** How many times the attempt may have been opened again since all was known. */
  #openings = 0;

  private constructor(begun: {
    readonly place: SittingPlace;
    readonly app: DrivenApp;
    readonly userDataFolder: string;
    readonly attempt: OpenAttempt;
    readonly watch: ExamWatch;
  }) {
    const { place, attempt } = begun;
    this.watch = begun.watch;
    this.place = place;
    this.app = begun.app;
    this.userDataFolder = begun.userDataFolder;
    this.attempt = attempt;
    this.#workplaces = KINDS.flatMap((kind) => {
      const positions = [...attempt.form.positions.keys()];
      const ofKind = positions.filter((position) => kindAt(attempt, position) === kind);
      return shuffled(ofKind, place.random).slice(0, WORKPLACES_PER_KIND);
    });
    this.noteOpening();
  }

  /** Starts the app and begins the first mock on offer, relaxed or as a real exam. */
  static async begin(place: SittingPlace, userDataFolder: string): Promise<CrashSitting> {
    const app = startApp({ userDataFolder, display: place.display });
    try {
      const home = await app.attach();
      const watch = new ExamWatch(place.note);
      watch.noteAsking();
      const isRelaxed = place.random() < 0.5;
      place.note(isRelaxed ? "begin a relaxed mock" : "begin a mock");
      const exam = await (isRelaxed ? new PausePage(app.page()).sitRelaxedMock() : home.sitMock());
      await expect(exam.question).toBeFocused({ timeout: PATIENCE_MS });
      const attempts = await readAttempts(app.page());
      const attempt = attempts.find(({ status }) => status === "open");
      if (attempt?.status !== "open") throw new CrashFinding("stuck", "No attempt has begun.");
      return new CrashSitting({ place, app, userDataFolder, attempt, watch });
    } catch (error) {
      await app.close();
      throw error;
    }
  }

  /** The sitting as it stands with everything that was done. */
  session(): InProgressSession {
    return sessionOf(this.attempt, this.#caused);
  }

  situation(): Situation {
    return { attempt: this.attempt, session: this.session(), workplaces: this.#workplaces };
  }

  exam(): ExamPage {
    return new ExamPage(this.app.page());
  }

  /** Notes that something is about to be done that causes these events. */
  cause(action: Action): void {
    this.place.note(JSON.stringify(action.steps));
    this.#caused = [...this.#caused, ...action.events.map(foretold)];
  }

  /** Does something, waits until the screen says that it is saved, and looks whether it is there. */
  async act(action: Action): Promise<void> {
    this.cause(action);
    await this.perform(action);
    await this.awaitSaved();
    await checkQuestion(this.app.page(), this.attempt, this.session());
  }

  async perform(action: Action): Promise<void> {
    for (const step of action.steps) {
      const pause = await performStep(this.app.page(), step);
      if (pause === null) continue;
      this.watch.halt(pause.began);
      this.watch.run(pause.ended);
    }
  }

  /** Everything caused so far is acknowledged: the screen says so. */
  async awaitSaved(): Promise<void> {
    await expect(this.exam().saved).toBeVisible({ timeout: PATIENCE_MS });
    this.acknowledgeAll();
  }

  acknowledgeAll(): void {
    this.#acknowledgedCount = this.#caused.length;
  }

  /** The 0-based positions of the questions that something was done to, the last one first. */
  lastWorkedOn(): readonly number[] {
    const itemIds = this.#caused.flatMap((event) => ("itemId" in event ? [event.itemId] : []));
    const { positions } = this.attempt.form;
    return [...new Set(itemIds.toReversed())].map((worked) =>
      positions.findIndex(({ itemId }) => itemId === worked),
    );
  }

  /** Asks Home to go on with the attempt. */
  async askToGoOn(resume: () => Promise<unknown>): Promise<void> {
    this.#openings += 1;
    this.watch.noteAsking();
    await resume();
  }

  /** The attempt was opened, or may have been before a blow. Answers with by how much its clock was off, in ms. */
  noteOpening(): number | null {
    return this.watch.followOpening(
      readJournalRecords(this.userDataFolder, this.attempt.attemptId),
    );
  }

  /** Once the attempt is on screen again: all that was acknowledged must be there, once, in both places, with its clock. */
  async checkStores(): Promise<Counts & { readonly clockMs: number | null }> {
    await expect(this.exam().saved).toBeVisible({ timeout: PATIENCE_MS });
    const { database, journal } = await readStoredSitting(
      this.app.page(),
      this.userDataFolder,
      this.attempt.attemptId,
    );
    const journalled = journal.flatMap((record) =>
      record.kind === "event" ? [{ sequence: record.sequence, event: record.event }] : [],
    );
    if (!isDeepStrictEqual(database, journalled))
      throw new CrashFinding(
        "places-differ",
        `${database.length} events in the database, ${journalled.length} in the journal`,
      );
    const wasOpened = this.#openings > 0;
    const counts = this.checkEvents(
      database.map((entry) => entry.event),
      { leastClosings: wasOpened ? 1 : 0 },
    );
    const clockMs = wasOpened ? this.noteOpening() : this.watch.checkRunning(journal);
    if (clockMs === null) throw new CrashFinding("clock", "The journal tells no clock.");
    return { ...counts, clockMs };
  }

  /** Compares what is stored with what was done, and goes on from what is stored. */
  checkEvents(
    stored: readonly ExamEvent[],
    { leastClosings }: { readonly leastClosings: number },
  ): Counts {
    const backwards = stored.findIndex(
      ({ elapsedMs }, index) => elapsedMs < (stored[index - 1]?.elapsedMs ?? 0),
    );
    if (backwards !== -1)
      throw new CrashFinding("out-of-time", `event ${backwards + 1} is before the one before it`);
    // A busy machine may stall the app for seconds, which it must tell of; nobody can foretell when.
    const told = stored
      .map(causedEventOf)
      .filter(
        (event) =>
          event.type !== "interrupted" || event.kind === "app-closed" || event.kind === "paused",
      );
    const { fault, ...counts } = this.#judge(told, leastClosings);
    if (fault !== null) throw new CrashFinding(fault.kind, fault.what);
    this.#openings = 0;
    this.#caused = told;
    this.acknowledgeAll();
    return counts;
  }

  /** Waits for what an attempt goes on with after it was opened again. */
  async awaitRoom(): Promise<"question" | "list" | "result"> {
    const page = this.app.page();
    const list = new ReviewListPage(page).heading;
    const result = page.getByRole("heading", { level: 1, name: /^An estimated / });
    const any = this.exam().question.or(list).or(result);
    await expect(any).toBeFocused({ timeout: PATIENCE_MS });
    if (await list.isVisible()) return "list";
    return (await result.isVisible()) ? "result" : "question";
  }

  /** Each opening adds that the app was closed: the last one surely, those before it only if they came so far. */
  #judge(stored: readonly CausedEvent[], leastClosings: number): EventVerdict {
    const isClosing = (event: CausedEvent) =>
      event.type === "interrupted" && event.kind === "app-closed";
    const lastOther = stored.findLastIndex((event) => !isClosing(event));
    const closings = Math.min(this.#openings, stored.length - 1 - lastOther);
    const judgeWithout = (count: number) =>
      judgeEvents(this.#caused, this.#acknowledgedCount, stored.slice(0, stored.length - count));
    for (let count = closings; count > leastClosings; count -= 1) {
      const verdict = judgeWithout(count);
      if (verdict.fault === null) return verdict;
    }
    return judgeWithout(Math.min(leastClosings, closings));
  }
}
