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
import { createAttemptsRepository } from "./data/attempts-repository.ts";
import { ExamDatabase } from "./data/exam-database.ts";
import { createAppearanceStore } from "./features/appearance/appearance-store.ts";
import { createAppearanceMemory } from "./platform/appearance-memory.ts";
import { ask, listen } from "./platform/bridge.ts";
import { createConditionsMemory } from "./platform/conditions-memory.ts";
import { newAttemptId, randomSeed } from "./platform/random-seed.ts";
import { showAppearance } from "./platform/show-appearance.ts";
import { nowMs } from "./platform/wall-clock.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no root element.");

const appearance = createAppearanceStore(createAppearanceMemory(localStorage), (shown) => {
  showAppearance(document.documentElement, shown);
});
const store = createAppStore({
  repository: createAttemptsRepository(new ExamDatabase()),
  ask,
  listen,
  nowMs,
  randomSeed,
  newAttemptId,
  conditionsMemory: createConditionsMemory(window.localStorage),
});

const library = createLibraryStore(store, ask);

createRoot(root).render(
  <StrictMode>
    <App store={store} appearance={appearance} library={library} />
  </StrictMode>,
);
