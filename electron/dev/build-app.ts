import { runNodeScript, scriptOf } from "./run-step.ts";

/** Which bundle: "release" trusts release keys only, "test" has the hooks that drive the clock. */
export type BuildKind = "development" | "test" | "release";

/** Builds and signs the bank, then bundles the three parts of the app into out/. Throws if a step fails. */
export function buildApp(kind: BuildKind): void {
  const environment = { REHEARSAL_BUILD: kind };
  if (kind !== "release")
    runNodeScript(["--import", "tsx", "question-bank/tools/bank.ts", "build"]);
  runNodeScript(
    [scriptOf("electron-vite", "bin/electron-vite.js"), "build", "--logLevel", "warn"],
    environment,
  );
}
