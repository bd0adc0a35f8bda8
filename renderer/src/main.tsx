import "./platform/zod-without-eval.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./styles/layers.css";
import "./styles/reset.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { App } from "./app/App.tsx";
import { createAppStore } from "./app/app-store.ts";
import { createCorrectedScores } from "./app/corrected-scores.ts";
import { exportSourceOf } from "./app/export-source.ts";
import { createLaterScreensStore } from "./app/later-screens-store.ts";
import { createLibraryStore } from "./app/library-store.ts";
import { createReadinessStore } from "./app/readiness-store.ts";
import { studyServicesOf } from "./app/study-services.ts";
import { watchArrivals } from "./app/watch-arrivals.ts";
import { backUpAfterFinish } from "./data/back-up-after-finish.ts";
import { createBackupKeeper } from "./data/backup-keeper.ts";
import { createAttemptsRepository } from "./data/attempts-repository.ts";
import { ExamDatabase } from "./data/exam-database.ts";
import { createMissNoteDesk } from "./data/miss-note-desk.ts";
import { createAboutStore } from "./features/about/about-store.ts";
import { createAppearanceStore } from "./features/appearance/appearance-store.ts";
import { createExportStore } from "./features/export/export-store.ts";
import { createSettingsStore } from "./features/settings/settings-store.ts";
import { createAppearanceMemory } from "./platform/appearance-memory.ts";
import { ask, listen } from "./platform/bridge.ts";
import { createConditionsMemory } from "./platform/conditions-memory.ts";
import { flushedStorage } from "./platform/flushed-storage.ts";
import { hasRoom } from "./platform/has-room.ts";
import { createPracticeMemory } from "./platform/practice-memory.ts";
import { createPaperDesk } from "./platform/paper-desk.ts";
import { newAttemptId, newPracticeId, randomSeed } from "./platform/random-seed.ts";
import { scheduleByTimer } from "./platform/schedule.ts";
import { showAppearance } from "./platform/show-appearance.ts";
import { nowMs } from "./platform/wall-clock.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no root element.");

const storage = flushedStorage(window.localStorage, ask);
const appearance = createAppearanceStore(createAppearanceMemory(storage), (shown) => {
  showAppearance(document.documentElement, shown);
});
const db = new ExamDatabase("rehearsal", () => hasRoom(ask));
const keeper = createBackupKeeper({ db, ask, nowMs });
const repository = backUpAfterFinish(createAttemptsRepository(db), keeper);
const studying = studyServicesOf(db);
const { study, journal, plans } = studying;
const store = createAppStore({
  repository,
  keeper,
  ...studying,
  ask,
  listen,
  nowMs,
  randomSeed,
  newAttemptId,
  newPracticeId,
  conditionsMemory: createConditionsMemory(storage),
  practiceMemory: createPracticeMemory(storage),
});

const exportSource = exportSourceOf({
  store,
  repository,
  study,
  journal,
  ask,
  nowMs,
});
const library = createLibraryStore(store, ask, scheduleByTimer);
watchArrivals({ app: store, library, listen });
const readiness = createReadinessStore(store, { ask, study, nowMs });
const laterScreens = createLaterScreensStore(async () => {
  const { LaterScreens } = await import("./app/LaterScreens.tsx");
  return LaterScreens;
});

// Reads the banks from the main process and the history from the database, while the page is drawn for the first time.
void store.commands.load();

createRoot(root).render(
  <StrictMode>
    <App
      store={store}
      laterScreens={laterScreens}
      about={createAboutStore(ask)}
      appearance={appearance}
      library={library}
      readiness={readiness}
      correctedScores={createCorrectedScores(store, { ask, repository })}
      settings={createSettingsStore(keeper)}
      exports={createExportStore(exportSource)}
      keeper={keeper}
      paper={createPaperDesk({ ask, storage, page: document, locale: navigator.language })}
      missNotes={createMissNoteDesk({ save: journal.saveNote, nowMs, schedule: scheduleByTimer })}
      plans={plans}
    />
  </StrictMode>,
);
