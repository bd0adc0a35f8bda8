import { setTimeout as wait } from "node:timers/promises";
import { expect } from "../e2e/fixtures.ts";
import { ResultPage } from "../e2e/pages/result-page.ts";
import { ReviewListPage } from "../e2e/pages/review-list-page.ts";
import { type CrashSitting, PATIENCE_MS } from "./crash-sitting.ts";
import { bringBack, delayFor } from "./deal-blow.ts";
import { CrashFinding } from "./finding.ts";
import { journalNames, readAttempts, readStoredSitting } from "./stored-sitting.ts";
import type { Blow } from "./tally.ts";

type Report = (blow: Omit<Blow, "sittingSeed">) => void;
type EndKind = "main" | "renderer" | "tree";

/** What is left of a sitting that was ended. */
interface Ending {
  /** Every finished attempt of the profile as it is stored, as JSON by its id. */
  readonly rows: ReadonlyMap<string, string>;
  /** Whether its journal is still there. */
  readonly hasJournal: boolean;
}

/** Ends the exam, with a blow right after the confirmation or without one, and looks at what was stored for good. */
export async function endSitting(
  sitting: CrashSitting,
  kind: EndKind | null,
  report: Report,
): Promise<Ending> {
  const list = await openList(sitting);
  sitting.place.note(`end the exam${kind === null ? "" : `, ${kind}`}`);
  sitting.cause({ steps: [], events: [{ type: "ended-by-candidate" }] });
  const sinceMs = performance.now();
  if (kind === null) {
    await list.confirmEnd();
    await expect(new ResultPage(sitting.app.page()).sentence).toBeVisible({ timeout: PATIENCE_MS });
    sitting.watch.halt({ fromMs: sinceMs, toMs: performance.now() });
    sitting.acknowledgeAll();
    return (await checkFinished(sitting)).ending;
  }
  const strike = sitting.app.aim(kind);
  void list.confirmEnd().catch(() => undefined);
  await wait(delayFor(sitting, "end"));
  const blowAtMs = performance.now();
  strike();
  sitting.watch.halt({ fromMs: sinceMs, toMs: performance.now() });
  const home = await bringBack(sitting, kind, report);
  const backMs = performance.now() - blowAtMs;
  if (!(await isFinished(sitting))) {
    await sitting.askToGoOn(() => home.resume.click());
    if ((await sitting.awaitRoom()) !== "result") {
      // The end was not acknowledged and is not there: the sitting goes on.
      const counts = await sitting.checkStores();
      report({ kind, moment: "end", ...counts, backMs });
      return endSitting(sitting, null, report);
    }
  }
  const { ending, ...counts } = await checkFinished(sitting);
  report({ kind, moment: "end", ...counts, backMs });
  return ending;
}

async function openList(sitting: CrashSitting): Promise<ReviewListPage> {
  if (sitting.session().view === "question") {
    sitting.cause({ steps: [], events: [{ type: "review-opened" }] });
    await sitting.exam().openReviewList();
  }
  await sitting.awaitSaved();
  const list = new ReviewListPage(sitting.app.page());
  await list.endExam.click();
  return list;
}

async function isFinished({ app, attempt }: CrashSitting): Promise<boolean> {
  const attempts = await readAttempts(app.page());
  const own = attempts.find(({ attemptId }) => attemptId === attempt.attemptId);
  if (own === undefined) throw new CrashFinding("lost", "The attempt itself is gone.");
  return own.status === "finished";
}

/** The finished attempt must hold everything, its open remains must be gone, its time must be true. */
async function checkFinished(
  sitting: CrashSitting,
): Promise<Pick<Blow, "acknowledged" | "kept" | "gone" | "clockMs"> & { readonly ending: Ending }> {
  const { app, attempt, userDataFolder } = sitting;
  const { attemptId } = attempt;
  const attempts = await readAttempts(app.page());
  const row = attempts.find((each) => each.attemptId === attemptId);
  if (row?.status !== "finished")
    throw new CrashFinding("lost", `The ended attempt is ${row?.status ?? "gone"}.`);
  const clockMs = sitting.watch.check(row.elapsedMs);
  const counts = sitting.checkEvents(row.events, { leastClosings: 0 });
  const { database } = await readStoredSitting(app.page(), userDataFolder, attemptId);
  if (database.length > 0)
    throw new CrashFinding("finished-twice", `${database.length} events are left beside it.`);
  const journals = journalNames(userDataFolder);
  if (journals.some((name) => name.includes("damaged")))
    throw new CrashFinding("unreadable", `Set aside: ${journals.join(", ")}`);
  const hasJournal = journals.some((name) => name.startsWith(attemptId));
  const rows = attempts.map((each) => [each.attemptId, JSON.stringify(each)] as const);
  return { ...counts, clockMs, ending: { rows: new Map(rows), hasJournal } };
}
