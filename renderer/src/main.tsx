import "./platform/zod-without-eval.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./styles/layers.css";
import "./styles/reset.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { App } from "./app/App.tsx";
import { createAppStore } from "./app/app-store.ts";
import { createAttemptsRepository } from "./data/attempts-repository.ts";
import { ExamDatabase } from "./data/exam-database.ts";
import { ask, listen } from "./platform/bridge.ts";
import { newAttemptId, randomSeed } from "./platform/random-seed.ts";
import { nowMs } from "./platform/wall-clock.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no root element.");

const store = createAppStore({
  repository: createAttemptsRepository(new ExamDatabase()),
  ask,
  listen,
  nowMs,
  randomSeed,
  newAttemptId,
});

createRoot(root).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
);
