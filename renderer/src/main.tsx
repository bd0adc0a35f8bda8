import "./platform/zod-without-eval.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./styles/layers.css";
import "./styles/reset.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { App } from "./app/App.tsx";
import { createAppStore } from "./app/app-store.ts";
import { createLibraryStore } from "./app/library-store.ts";
import { backUpAfterFinish } from "./data/back-up-after-finish.ts";
import { createBackupKeeper } from "./data/backup-keeper.ts";
import { createAttemptsRepository } from "./data/attempts-repository.ts";
import { ExamDatabase } from "./data/exam-database.ts";
import { createStudyRepository } from "./data/study-repository.ts";
import { createAppearanceStore } from "./features/appearance/appearance-store.ts";
import { createSettingsStore } from "./features/settings/settings-store.ts";
import { createAppearanceMemory } from "./platform/appearance-memory.ts";
import { ask, listen } from "./platform/bridge.ts";
import { createConditionsMemory } from "./platform/conditions-memory.ts";
import { flushedStorage } from "./platform/flushed-storage.ts";
import { hasRoom } from "./platform/has-room.ts";
import { createPracticeMemory } from "./platform/practice-memory.ts";
import { newAttemptId, newPracticeId, randomSeed } from "./platform/random-seed.ts";
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
const store = createAppStore({
  repository: backUpAfterFinish(createAttemptsRepository(db), keeper),
  keeper,
  study: createStudyRepository(db),
  ask,
  listen,
  nowMs,
  randomSeed,
  newAttemptId,
  newPracticeId,
  conditionsMemory: createConditionsMemory(storage),
  practiceMemory: createPracticeMemory(storage),
});

const library = createLibraryStore(store, ask);

createRoot(root).render(
  <StrictMode>
    <App
      store={store}
      appearance={appearance}
      library={library}
      settings={createSettingsStore(keeper)}
      keeper={keeper}
    />
  </StrictMode>,
);
