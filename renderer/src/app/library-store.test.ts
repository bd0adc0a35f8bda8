import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { aBankSummary } from "../../../tests/support/builders/a-bank-summary.ts";
import { type BankOffer, type BankOfferOf } from "../../../shared/bank/bank-offer.ts";
import { type BankSummary } from "../../../shared/bank/bank-summary.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { createAttemptsRepository } from "../data/attempts-repository.ts";
import { ExamDatabase } from "../data/exam-database.ts";
import { createBackupKeeper } from "../data/backup-keeper.ts";
import { ask, listen } from "../platform/bridge.ts";
import { createBridgeFake } from "../platform/bridge.fake.ts";
import { createScheduleFake } from "../platform/schedule.fake.ts";
import { createConditionsMemory } from "../platform/conditions-memory.ts";
import { createPracticeMemory } from "../platform/practice-memory.ts";
import { newAttemptId, newPracticeId } from "../platform/random-seed.ts";
import { createAppStore, type Screen } from "./app-store.ts";
import { createLibraryStore } from "./library-store.ts";
import { studyServicesOf } from "./study-services.ts";
import { watchArrivals } from "./watch-arrivals.ts";

let databaseCount = 0;

const offer: BankOfferOf<"unsigned"> = {
  kind: "unsigned",
  offerId: "00000000-0000-4000-8000-000000000001",
  fileName: "tea.qbank",
  bank: aBankSummary({ bankId: "unsigned-tea", keyStanding: "unsigned", keyId: null }),
  replaces: null,
};

/** A library with a main process that takes what it is asked to take. */
function aLibrary(arrived: BankOffer[] = []) {
  databaseCount += 1;
  const fake = createBridgeFake();
  const banks: BankSummary[] = [];
  fake.teach("bank:list", () => ok({ banks, refused: [] }));
  fake.teach("publisher:list", () => ok({ publishers: [], recordLostAtMs: null }));
  fake.teach("bank:choose", () => ok({ offer }));
  fake.teach("bank:look-at-arrival", () => ok({ offer: arrived.shift() ?? null }));
  fake.teach("bank:install", ({ consent }) => {
    if (consent !== "import-unsigned") return err({ code: "offer-outdated", detail: "consent" });
    banks.push(offer.bank);
    return ok({});
  });
  Object.assign(globalThis, { window: { rehearsal: fake.bridge } });
  const db = new ExamDatabase(`library-${databaseCount}`);
  const nowMs = () => 1_800_000_000_000;
  const app = createAppStore({
    repository: createAttemptsRepository(db),
    ...studyServicesOf(db),
    keeper: createBackupKeeper({ db, ask, nowMs }),
    ask,
    listen,
    nowMs,
    randomSeed: () => 7,
    newAttemptId,
    newPracticeId,
    conditionsMemory: createConditionsMemory({ getItem: () => null, setItem: () => undefined }),
    practiceMemory: createPracticeMemory({ getItem: () => null, setItem: () => undefined }),
  });
  const timer = createScheduleFake();
  const library = createLibraryStore(app, ask, timer.schedule);
  watchArrivals({ app, library, listen });
  return { fake, app, library, timer };
}

describe("the library", () => {
  it("opens with the publishers, and without what was left of the last visit", async () => {
    const { app, library } = aLibrary();
    library.setState({ taken: offer });
    await library.commands.open();
    expect(app.getState().screen).toMatchObject({ name: "library" });
    expect(library.getState().taken).toBeNull();
  });

  it("shows what a file holds, and shows the bank once it was taken with the consent that it asks for", async () => {
    const { app, library } = aLibrary();
    await library.commands.chooseBank();
    expect(library.getState().offer).toEqual(offer);
    await library.commands.install(offer);
    expect(library.getState()).toMatchObject({ offer: null, taken: offer });
    expect(app.getState().data?.banks).toEqual([offer.bank]);
  });

  it("calls nobody back who has gone on while a bank was being taken", async () => {
    const { app, library } = aLibrary();
    await library.commands.open();
    const exam = { name: "exam" } as unknown as Screen;
    const installing = library.commands.install(offer);
    app.setState({ screen: exam });
    await installing;
    expect(app.getState().screen).toBe(exam);
    expect(app.getState().data?.banks).toEqual([offer.bank]);
    const opening = app.commands.openLibrary();
    app.setState({ screen: { ...exam } });
    await opening;
    expect(app.getState().screen).toEqual(exam);
  });

  it("takes nothing where the person thinks better of it", async () => {
    const { app, library } = aLibrary();
    await library.commands.chooseBank();
    await library.commands.dismissOffer();
    await app.commands.load();
    expect(library.getState().offer).toBeNull();
    expect(app.getState().data?.banks).toEqual([]);
  });

  it("says why a bank was not taken, and does not claim that it was", async () => {
    const { fake, app, library } = aLibrary();
    fake.teach("bank:install", () => err({ code: "bank-not-saved", detail: "ENOSPC" }));
    await library.commands.install(offer);
    expect(library.getState().taken).toBeNull();
    expect(app.getState().problem).toMatchObject({ error: { code: "bank-not-saved" } });
  });

  it("reads the banks anew after a decision about a publisher, and says where it was not saved", async () => {
    const { fake, app, library } = aLibrary();
    await app.commands.load();
    fake.teach("publisher:revoke", () => {
      fake.teach("bank:list", () => ok({ banks: [offer.bank], refused: [] }));
      return ok({});
    });
    await library.commands.revoke("tea-house", true);
    expect(app.getState().data?.banks).toHaveLength(1);
    fake.teach("publisher:forget", () => err({ code: "trust-not-saved", detail: "EROFS" }));
    await library.commands.forget("tea-house");
    expect(app.getState().problem).toMatchObject({ error: { code: "trust-not-saved" } });
  });

  it("tells of a lost record until it was acknowledged", async () => {
    const { fake, library } = aLibrary();
    fake.teach("publisher:list", () => ok({ publishers: [], recordLostAtMs: 1 }));
    await library.commands.open();
    expect(library.getState().isRecordLost).toBe(true);
    fake.teach("publisher:acknowledge-loss", () => {
      fake.teach("publisher:list", () => ok({ publishers: [], recordLostAtMs: null }));
      return ok({});
    });
    await library.commands.acknowledgeLoss();
    expect(library.getState().isRecordLost).toBe(false);
  });
});

describe("a file that came by itself", () => {
  const second: BankOffer = { ...offer, fileName: "second.qbank" };
  const exam = { name: "practice" } as unknown as Screen;

  it("is shown in the library once the app has read what there is", async () => {
    const { app, library } = aLibrary([offer]);
    await app.commands.load();
    await vi.waitFor(() => {
      expect(library.getState().offer).toEqual(offer);
    });
    expect(app.getState().screen.name).toBe("library");
  });

  it("waits for the one before it, and leaves the screen alone where there is none", async () => {
    const arrived = [offer, second];
    const { app, library, fake } = aLibrary(arrived);
    await app.commands.load();
    await vi.waitFor(() => {
      expect(library.getState().offer).toEqual(offer);
    });
    fake.emit("bank:arrived", {});
    await library.commands.dismissOffer();
    expect(library.getState().offer).toEqual(second);
    await library.commands.dismissOffer();
    expect(library.getState().offer).toBeNull();
    await app.commands.showHome();
    fake.emit("bank:arrived", {});
    await library.commands.lookAtArrival();
    expect(app.getState().screen.name).toBe("home");
  });

  it("is lost to none that comes while it is looked into", async () => {
    const { app, library, fake } = aLibrary([offer, second]);
    await app.commands.load();
    fake.emit("bank:arrived", {});
    fake.emit("bank:arrived", {});
    await library.commands.lookAtArrival();
    expect(library.getState().offer).toEqual(offer);
    await library.commands.dismissOffer();
    expect(library.getState().offer).toEqual(second);
  });

  it("waits while an exam or a practice is under way, also where that begins while it is looked into", async () => {
    const arrived: BankOffer[] = [];
    const { app, library, fake } = aLibrary(arrived);
    await app.commands.load();
    app.setState({ screen: exam });
    arrived.push(offer);
    fake.emit("bank:arrived", {});
    expect(arrived).toHaveLength(1);
    await library.commands.lookAtArrival();
    expect(app.getState().screen).toBe(exam);
    const result = { name: "result" } as unknown as Screen;
    app.setState({ screen: result });
    await Promise.resolve();
    expect(app.getState().screen).toBe(result);
    await app.commands.showHome();
    await vi.waitFor(() => {
      expect(app.getState().screen.name).toBe("library");
    });
    expect(library.getState().offer).toEqual(offer);
  });

  it("is spoken of only where looking into it takes longer than a second", async () => {
    const { library, timer } = aLibrary([offer]);
    const looking = library.commands.lookAtArrival();
    expect(timer.delays()).toEqual([1000]);
    timer.runAll();
    expect(library.getState().busy).toBe("looking");
    await looking;
    expect(library.getState().busy).toBeNull();
    expect(timer.delays()).toEqual([]);
  });
});
